package io.github.camelisogeo.sync.internal.embedded;

import io.github.camelisogeo.sync.state.StateException;
import io.github.camelisogeo.sync.state.StateStep;
import java.io.IOException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * A file that this process has open, for a feed, for views, or for both. They share it, because a file can't be opened twice. Views read
 * between the steps of the feed, never half a step.
 */
final class OpenFile {

    private final StateFile state;
    private final ReadWriteLock access = new ReentrantReadWriteLock();
    private StateLock lock;
    private MvContent content;
    private MvWriter writer;
    private boolean broken;
    private int views;

    private OpenFile(StateFile state, StateLock lock) {
        this.state = state;
        this.lock = lock;
    }

    /** Opens a file for a feed, and creates it if it doesn't exist. */
    static OpenFile forFeed(StateFile state) {
        OpenFile file = new OpenFile(state, StateLock.exclusive(state));
        try {
            file.openToWrite();
            return file;
        } catch (RuntimeException | Error e) {
            file.close();
            throw e;
        }
    }

    /** Opens a file for views. */
    static OpenFile forViews(StateFile state) {
        OpenFile file = new OpenFile(state, StateLock.shared(state));
        try {
            file.content = MvContent.open(state, true, file.lock);
            return file;
        } catch (RuntimeException | Error e) {
            file.close();
            throw e;
        }
    }

    StateFile state() {
        return state;
    }

    boolean isForFeed() {
        return writer != null;
    }

    /** Lets a feed use a file that only views have used. The views go on. */
    void becomeForFeed() {
        access.writeLock().lock();
        try {
            content.close();
            content = null;
            lock = lock.upgraded();
            openToWrite();
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        } finally {
            access.writeLock().unlock();
        }
    }

    private void openToWrite() {
        try {
            new NewState(state).createIfMissing(lock);
            if (!state.file().toFile().canWrite()) {
                throw new StateException(
                        "the " + state.described() + " can't be written: allow it, or set another state directory");
            }
            content = MvContent.open(state, false, lock);
            lock.name();
            writer = new MvWriter(content, lock);
        } catch (IOException e) {
            throw new StateException("could not write the " + state.described() + ": " + e, e);
        }
    }

    void addView() {
        views++;
    }

    /** Returns the number of views that are left. */
    int removeView() {
        return --views;
    }

    <T> T read(Function<MvContent, T> reading) {
        access.readLock().lock();
        try {
            refuseIfClosed();
            return Readings.read(state.described(), () -> reading.apply(content));
        } finally {
            access.readLock().unlock();
        }
    }

    void write(StateStep step) {
        access.writeLock().lock();
        boolean interrupted = Thread.interrupted();
        try {
            refuseIfClosed();
            broken = true;
            writer.write(step);
            broken = false;
        } catch (IOException | RuntimeException | OutOfMemoryError | AssertionError e) {
            throw e instanceof StateException known ? known : failed(e);
        } finally {
            access.writeLock().unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private StateException failed(Throwable failure) {
        return failure instanceof OddEntryException
                ? Readings.damaged(state.described(), Readings.reason(failure), failure)
                : new StateException(
                        "could not write the " + state.described() + ": " + Readings.reason(failure), failure);
    }

    private void refuseIfClosed() {
        if (content == null) {
            throw new StateException("the " + state.described() + " was closed: open it again");
        }
        if (broken) {
            throw new StateException("a step of the " + state.described()
                    + " could not be written: close it, and open it again to see what was");
        }
    }

    void close() {
        access.writeLock().lock();
        try {
            if (content != null) {
                content.close();
            }
        } finally {
            content = null;
            lock.close();
            access.writeLock().unlock();
        }
    }
}
