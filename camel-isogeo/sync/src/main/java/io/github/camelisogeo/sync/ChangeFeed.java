package io.github.camelisogeo.sync;

import io.github.camelisogeo.client.CallerIdentity;
import io.github.camelisogeo.sync.change.ChangeReceiver;
import io.github.camelisogeo.sync.state.FeedMark;
import io.github.camelisogeo.sync.state.FeedSource;
import io.github.camelisogeo.sync.state.FeedState;
import io.github.camelisogeo.sync.state.StateException;
import io.github.camelisogeo.sync.state.StateMismatchException;
import io.github.camelisogeo.sync.state.StateUpdate;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * Reports what was created, updated and deleted in a selection since the last poll. Each change is delivered at least once. The first poll
 * reads all records.
 *
 * <pre>{@code
 * try (ChangeFeed feed = new ChangeFeed(settings)) {
 *     PollReport report = feed.poll(change -> {
 *         index(change);
 *         return null; // done
 *     });
 * }
 * }</pre>
 *
 * <p>A feed may be used by multiple threads, but runs one poll at a time. {@link ChangeReceiver} describes what happens if a receiver
 * fails.
 */
public final class ChangeFeed implements AutoCloseable {

    private final FeedSettings settings;
    private final FeedSource source;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean closing;
    private boolean toBeReset;
    private KnownRecords known;

    /** Creates a feed. Nothing is opened and nothing is sent. */
    public ChangeFeed(FeedSettings settings) {
        CallerIdentity identity = settings.client().identity();
        this.settings = settings;
        this.toBeReset = settings.stateReset();
        this.source = new FeedSource(identity.apiUrl(), identity.account(), SelectionText.of(settings.selection()));
    }

    /**
     * Opens the state. Nothing is sent. {@link #poll} calls this if the state isn't open yet.
     *
     * @throws StateMismatchException if the state belongs to another filter, account or host
     * @throws StateException if the state can't be opened, is damaged, is in use, or was written by another version
     */
    public void open() {
        lock.lock();
        try {
            if (closing) {
                throw new IllegalStateException("the feed is closed");
            }
            if (known == null) {
                if (toBeReset) {
                    settings.store().delete(settings.stateId());
                    toBeReset = false;
                }
                known = opened();
            }
        } finally {
            lock.unlock();
        }
    }

    private KnownRecords opened() {
        FeedState state = settings.store().open(settings.stateId());
        try {
            FeedMark mark = state.mark();
            if (mark == null) {
                state.write(StateUpdate.of(FeedMark.beginning(source)));
            } else {
                refuseOther(mark.source());
            }
            return new KnownRecords(state);
        } catch (RuntimeException e) {
            state.close();
            throw e;
        }
    }

    private void refuseOther(FeedSource remembered) {
        String difference = source.differenceFrom(remembered);
        if (!difference.isEmpty()) {
            throw new StateMismatchException("the " + settings.store().describe(settings.stateId())
                    + " belongs to something else: it would now be used for " + difference
                    + ": set another stateId, or start again with stateReset=true, which delivers every record again");
        }
    }

    /** Returns a description of the state's place, for log messages. */
    public String describeState() {
        return settings.store().describe(settings.stateId());
    }

    /**
     * Finds what changed and delivers it. Returns when the receiver has finished with every change. Does the same as {@link
     * #poll(ChangeReceiver, int, BooleanSupplier)} without limits.
     */
    public PollReport poll(ChangeReceiver receiver) throws InterruptedException {
        return poll(receiver, 0, () -> false);
    }

    /**
     * Finds what changed and delivers it. Returns when the receiver has finished with every change.
     *
     * @param most the maximum number of changes to deliver, or 0 for no limit; further changes are delivered by the next poll
     * @param stopped called before each change; if it returns true, the poll ends there, and nothing is lost
     * @throws io.github.camelisogeo.client.error.IsogeoException if the server or the network fails
     * @throws UnreliableAnswerException if an answer of the server can't be trusted
     * @throws StateException if the state can't be read or written
     * @throws InterruptedException if the thread is interrupted while it waits for the receiver; the changes that it waited for are
     * delivered again
     */
    public PollReport poll(ChangeReceiver receiver, int most, BooleanSupplier stopped) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            open();
            PollTally tally = new PollTally();
            PollLimits limits = new PollLimits(most, () -> closing || stopped.getAsBoolean());
            Delivery delivery = new Delivery(known, receiver, limits, tally);
            run(delivery, tally);
            return tally.report();
        } catch (StateException e) {
            // The state in memory may differ from the one that was written, so the next poll reads it again.
            closeState();
            throw e;
        } finally {
            if (closing) {
                closeState();
            }
            lock.unlock();
        }
    }

    private void run(Delivery delivery, PollTally tally) throws InterruptedException {
        try {
            lookForChanges(delivery, tally);
        } catch (StateException e) {
            throw e;
        } catch (RuntimeException | InterruptedException e) {
            // Changes that the receiver has finished in the meantime need not be delivered again.
            delivery.flush(null);
            throw e;
        }
        delivery.flush(null);
    }

    private void lookForChanges(Delivery delivery, PollTally tally) throws InterruptedException {
        CatalogueReader reader = new CatalogueReader(settings.client(), settings.selection(), tally);
        if (!known.mark().following()) {
            new Snapshot(reader, known, delivery, settings.snapshot(), tally).run();
        }
        if (known.mark().following() && !delivery.isOver()) {
            new Following(reader, known, delivery, settings.compareEvery(), settings.clock(), tally).run();
        }
    }

    /** Ends a running poll at its next change and closes the state, at once or when that poll has ended. */
    @Override
    public void close() {
        closing = true;
        if (lock.tryLock()) {
            try {
                if (lock.getHoldCount() == 1) {
                    closeState();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    private void closeState() {
        if (known != null) {
            KnownRecords closed = known;
            known = null;
            closed.close();
        }
    }
}
