package io.github.camelisogeo.benchmarks.soak;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Measures for how long the machine or the JVM stood still, which is not the client's fault. */
final class Hiccups implements AutoCloseable {

    private static final long PERIOD_NANOS = 10_000_000;

    private final AtomicLong late = new AtomicLong();
    private final Thread thread = new Thread(this::measure, "soak-hiccups");
    private volatile boolean closed;

    private Hiccups() {}

    static Hiccups start() {
        Hiccups hiccups = new Hiccups();
        hiccups.thread.setDaemon(true);
        hiccups.thread.setPriority(Thread.MAX_PRIORITY);
        hiccups.thread.start();
        return hiccups;
    }

    private void measure() {
        long before = System.nanoTime();
        while (!closed) {
            LockSupport.parkNanos(PERIOD_NANOS);
            long now = System.nanoTime();
            late.addAndGet(Math.max(0, now - before - 2 * PERIOD_NANOS));
            before = now;
        }
    }

    /** Returns the nanoseconds since the start in which nothing went on. */
    long lateNanos() {
        return late.get();
    }

    @Override
    public void close() {
        closed = true;
    }
}
