package io.github.camelisogeo.client.internal.call;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The clock of a client, and the only place where its threads wait. Tests replace it with one that they move themselves. */
public interface Time {

    /** The real time. */
    Time SYSTEM = new Time() {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public <T> T await(CompletableFuture<T> future, Duration longest)
                throws InterruptedException, ExecutionException, TimeoutException {
            return future.get(toNanos(longest), TimeUnit.NANOSECONDS);
        }
    };

    /** Returns the current instant. */
    Instant now();

    /** Returns the elapsed time in nanoseconds since some fixed moment, as {@link System#nanoTime} does. */
    long nanoTime();

    /**
     * Waits until a future is complete.
     *
     * @throws TimeoutException if the future isn't complete after the given duration
     */
    <T> T await(CompletableFuture<T> future, Duration longest)
            throws InterruptedException, ExecutionException, TimeoutException;

    /** Returns a duration in nanoseconds, or {@link Long#MAX_VALUE} if it is longer than that. */
    static long toNanos(Duration duration) {
        try {
            return duration.toNanos();
        } catch (ArithmeticException e) {
            return Long.MAX_VALUE;
        }
    }
}
