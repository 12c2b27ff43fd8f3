package io.github.camelisogeo.sync.internal.jdbc;

import io.github.camelisogeo.sync.state.StateException;
import io.github.camelisogeo.sync.state.StateLostException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lease that is extended by a thread of its own. It counts from the moment before the database was asked, so it ends here earlier than in
 * the database, even if the answer was slow.
 */
final class Lease implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);
    private static final int RENEWALS = 3;
    private static final int MARGIN_PARTS = 6;
    private static final long MOST_MILLIS_TO_GIVE_BACK = 5000;

    private final Leases leases;
    private final Leases.Held held;
    private final String described;
    private final long usableNanos;
    private final Duration interval;
    private final ThreadFactory threads;
    private final ScheduledExecutorService renewing;
    private long renewedNanos;
    private StateException failure;
    private boolean lost;

    private Lease(
            Leases leases,
            String described,
            Duration leaseTime,
            Leases.Held held,
            long askedNanos,
            ThreadFactory threads) {
        this.leases = leases;
        this.threads = threads;
        this.held = held;
        this.described = described;
        this.usableNanos = leaseTime.minus(leaseTime.dividedBy(MARGIN_PARTS)).toNanos();
        this.interval = leaseTime.dividedBy(RENEWALS);
        this.renewedNanos = askedNanos;
        this.renewing = Executors.newSingleThreadScheduledExecutor(threads);
    }

    static Lease take(Leases leases, String stateId, String described, Duration leaseTime, ThreadFactory threads) {
        long asked = System.nanoTime();
        Lease lease = new Lease(leases, described, leaseTime, leases.take(stateId, described), asked, threads);
        long nanos = lease.interval.toNanos();
        lease.renewing.scheduleWithFixedDelay(lease::renew, nanos, nanos, TimeUnit.NANOSECONDS);
        return lease;
    }

    Leases.Held held() {
        return held;
    }

    private void renew() {
        long asked = System.nanoTime();
        try {
            boolean renewed = leases.renew(held, described, interval);
            note(asked, renewed);
        } catch (StateException e) {
            note(e);
        }
    }

    private synchronized void note(long askedNanos, boolean renewed) {
        if (renewed) {
            renewedNanos = askedNanos;
            failure = null;
        } else {
            lost = true;
            renewing.shutdown();
        }
    }

    private synchronized void note(StateException e) {
        failure = e;
    }

    synchronized void checkHeld() {
        long age = System.nanoTime() - renewedNanos;
        if (!lost && age > usableNanos) {
            // It stays lost: the feed may have given up by now.
            lost = true;
            throw new StateLostException(
                    "the lease of the " + described + " could not be extended for " + TimeUnit.NANOSECONDS.toMillis(age)
                            + " ms, so another machine may have it soon"
                            + (failure == null ? ": the database doesn't answer" : ": " + failure.getMessage()),
                    failure);
        }
        if (lost) {
            throw lost();
        }
    }

    /** Returns what to throw if the database says that somebody else has the state. */
    synchronized StateLostException lost() {
        lost = true;
        return new StateLostException("the " + described + " was lost: another machine may have it; open it again");
    }

    /** Gives the lease back. If the database doesn't answer soon, the lease ends by itself. */
    @Override
    public void close() {
        // Without an interrupt, which would close the files of an H2 in this process.
        renewing.shutdown();
        Thread giving = threads.newThread(this::giveBack);
        giving.start();
        // An interrupted thread would not wait, and who opens the state next would find it in use.
        boolean interrupted = Thread.interrupted();
        try {
            giving.join(MOST_MILLIS_TO_GIVE_BACK);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (giving.isAlive()) {
            LOG.warn(
                    "The {} could not be given back, because the database doesn't answer: its lease ends by itself",
                    described);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void giveBack() {
        try {
            leases.giveBack(held, described);
        } catch (StateException e) {
            LOG.warn("The {} could not be given back, its lease ends by itself: {}", described, e.getMessage());
        }
    }
}
