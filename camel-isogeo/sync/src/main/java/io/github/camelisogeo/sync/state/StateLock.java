package io.github.camelisogeo.sync.state;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps everybody else off a state, this process and others; the operating system lets go of it when the process ends. Its file counts
 * the steps that were written: a state that has fewer was cut short.
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
                                + " is in use by another feed, here or in another process: stop that one, or give another stateId");
            }
            StateLock lock = new StateLock(channel);
            channel = null;
            return lock;
        } catch (IOException e) {
            throw new StateException("cannot lock the " + described + ": " + e, e);
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

    /** How many steps the state had at least when it was last written. */
    long steps() {
        ByteBuffer counted = ByteBuffer.allocate(Long.BYTES);
        try {
            return channel.read(counted, 0) == Long.BYTES ? counted.getLong(0) : 0;
        } catch (IOException e) {
            throw new StateException("cannot read the lock of a state: " + e, e);
        }
    }

    /** Notes so many steps, after the last one was written. */
    void count(long steps) {
        try {
            channel.write(ByteBuffer.allocate(Long.BYTES).putLong(0, steps), 0);
        } catch (IOException e) {
            throw new StateException("cannot write the lock of a state: " + e, e);
        }
    }

    private static void close(FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new StateException("cannot release a lock: " + e, e);
            }
        }
    }

    @Override
    public void close() {
        close(channel);
    }
}
