package io.github.camelisogeo.sync.state;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Locks a state against other feeds, in this process and in others. The operating system releases the lock if the process ends. The lock
 * file also counts the steps that were written: a state with fewer steps has been truncated.
 */
final class StateLock implements AutoCloseable {

    private final FileChannel channel;

    private StateLock(FileChannel channel) {
        this.channel = channel;
    }

    static StateLock take(Path file, String described) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                throw new StateInUseException(
                        "the " + described
                                + " is in use by another feed, in this process or another one: stop that feed, or set another stateId");
            }
            StateLock lock = new StateLock(channel);
            channel = null;
            return lock;
        } catch (IOException e) {
            throw new StateException("could not lock the " + described + ": " + e, e);
        } finally {
            close(channel);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    /** Returns the least number of steps that the state must have. */
    long steps() {
        ByteBuffer counted = ByteBuffer.allocate(Long.BYTES);
        try {
            return channel.read(counted, 0) == Long.BYTES ? counted.getLong(0) : 0;
        } catch (IOException e) {
            throw new StateException("could not read the lock of a state: " + e, e);
        }
    }

    /** Records the number of steps after the last one was written. */
    void count(long steps) {
        try {
            channel.write(ByteBuffer.allocate(Long.BYTES).putLong(0, steps), 0);
        } catch (IOException e) {
            throw new StateException("could not write the lock of a state: " + e, e);
        }
    }

    private static void close(FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new StateException("could not release the lock of a state: " + e, e);
            }
        }
    }

    @Override
    public void close() {
        close(channel);
    }
}
