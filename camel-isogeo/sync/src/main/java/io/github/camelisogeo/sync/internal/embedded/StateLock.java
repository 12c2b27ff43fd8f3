package io.github.camelisogeo.sync.internal.embedded;

import io.github.camelisogeo.sync.state.StateException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Locks a state against other processes. The operating system releases the lock if the process ends. The lock file also counts the steps
 * that were written, because a state with fewer steps has been truncated; and it contains the name of the state, for listings.
 */
final class StateLock implements AutoCloseable {

    /**
     * Files that are locked by a copy of this class in the same process. They stay open: whoever closes a file that the process has locked
     * releases the lock on POSIX systems.
     */
    private static final Map<Path, RandomAccessFile> LEFT_OPEN = new HashMap<>();

    /** The place of the lock in the file. It lies behind the content, so that the content can be read on Windows. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private static final int MOST_ID_BYTES = 8192;

    private final StateFile state;
    private final RandomAccessFile file;
    private FileLock lock;

    private StateLock(StateFile state, RandomAccessFile file) {
        this.state = state;
        this.file = file;
    }

    /** Locks a state for its only user. */
    static StateLock exclusive(StateFile state) {
        try {
            PrivateFiles.createFileIfMissing(state.lockFile());
            return lock(state, "rw", false);
        } catch (IOException e) {
            throw failed(state, e);
        }
    }

    /** Locks a state for one of several readers. A state without a lock file isn't locked, since readers create nothing. */
    static StateLock shared(StateFile state) {
        if (Files.notExists(state.lockFile())) {
            return new StateLock(state, null);
        }
        try {
            return lock(state, Files.isWritable(state.lockFile()) ? "rw" : "r", true);
        } catch (IOException e) {
            throw failed(state, e);
        }
    }

    private static StateLock lock(StateFile state, String mode, boolean shared) throws IOException {
        StateLock taken = new StateLock(state, openOrLeftOpen(state.lockFile(), mode));
        try {
            taken.lock = taken.file.getChannel().tryLock(PLACE, 1, shared);
        } catch (OverlappingFileLockException e) {
            leaveOpen(state.lockFile(), taken.file);
            throw Readings.inUse(state.described());
        } catch (IOException e) {
            taken.file.close();
            throw e;
        }
        if (taken.lock == null) {
            taken.file.close();
            throw Readings.inUse(state.described());
        }
        return taken;
    }

    private static RandomAccessFile openOrLeftOpen(Path path, String mode) throws IOException {
        synchronized (LEFT_OPEN) {
            RandomAccessFile open = LEFT_OPEN.remove(path);
            return open == null ? new RandomAccessFile(path.toFile(), mode) : open;
        }
    }

    private static void leaveOpen(Path path, RandomAccessFile file) {
        synchronized (LEFT_OPEN) {
            LEFT_OPEN.put(path, file);
        }
    }

    /** Returns the name of the state that a lock file belongs to, or nothing if it says none. */
    static Optional<String> stateId(Path path) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            RandomAccessFile file = openOrLeftOpen(path, "r");
            try {
                FileLock lock = file.getChannel().tryLock(PLACE, 1, true);
                Optional<String> stateId = readStateId(file);
                if (lock != null) {
                    lock.release();
                }
                file.close();
                return stateId;
            } catch (OverlappingFileLockException e) {
                leaveOpen(path, file);
                return readStateId(file);
            }
        } catch (IOException e) {
            throw new StateException("could not read " + path + ": " + e, e);
        }
    }

    private static Optional<String> readStateId(RandomAccessFile file) throws IOException {
        long length = file.length() - Long.BYTES;
        if (length <= 0 || length > MOST_ID_BYTES) {
            return Optional.empty();
        }
        byte[] bytes = new byte[(int) length];
        file.seek(Long.BYTES);
        file.readFully(bytes);
        return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Makes the lock of a reader the lock of the only user. */
    StateLock upgraded() {
        close();
        return exclusive(state);
    }

    /** Returns the least number of steps that the state must have. */
    long steps() {
        try {
            if (file == null || file.length() < Long.BYTES) {
                return 0;
            }
            file.seek(0);
            return file.readLong();
        } catch (IOException e) {
            throw failed(state, e);
        }
    }

    /** Records the number of steps after the last one was written. */
    void count(long steps) throws IOException {
        file.seek(0);
        file.writeLong(steps);
    }

    /** Records the name of the state. */
    void name() throws IOException {
        byte[] bytes = state.stateId().getBytes(StandardCharsets.UTF_8);
        if (file.length() < Long.BYTES) {
            count(0);
        }
        file.seek(Long.BYTES);
        file.write(bytes);
        file.setLength((long) Long.BYTES + bytes.length);
    }

    private static StateException failed(StateFile state, IOException e) {
        return new StateException("could not lock the " + state.described() + ": " + e, e);
    }

    @Override
    public void close() {
        if (file != null) {
            try {
                file.close();
            } catch (IOException e) {
                throw failed(state, e);
            }
        }
    }
}
