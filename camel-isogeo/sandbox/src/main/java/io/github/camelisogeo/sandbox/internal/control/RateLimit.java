package io.github.camelisogeo.sandbox.internal.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Limits the requests in any second. Uses real time, not the clock of the sandbox. */
public final class RateLimit {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final LongSupplier nanoTime;
    private final Deque<Long> latest = new ArrayDeque<>();

    public RateLimit() {
        this(System::nanoTime);
    }

    RateLimit(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /**
     * Returns true if another request is within the limit.
     *
     * @param most the maximum number of requests in any second, or null for no limit
     */
    public synchronized boolean admits(Integer most) {
        if (most == null) {
            return true;
        }
        long now = nanoTime.getAsLong();
        while (!latest.isEmpty() && now - latest.peekFirst() >= SECOND) {
            latest.removeFirst();
        }
        if (latest.size() >= most) {
            return false;
        }
        latest.addLast(now);
        return true;
    }
}
