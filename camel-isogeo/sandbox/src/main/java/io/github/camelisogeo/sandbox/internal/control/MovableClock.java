package io.github.camelisogeo.sandbox.internal.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of a sandbox: the system clock plus an offset, which tests change instead of waiting. */
public final class MovableClock extends Clock {

    private static final Duration FARTHEST = Duration.ofDays(365_000);

    private final Clock machine = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;

    /** Returns how far the clock is ahead of the system clock. */
    public Duration ahead() {
        return ahead;
    }

    /** Moves the clock forward or back. */
    public synchronized void move(Duration by) {
        set(ahead.plus(limited(by)));
    }

    /** Moves the clock to a moment, from which it continues to run. */
    public void moveTo(Instant moment) {
        set(Duration.between(machine.instant(), moment));
    }

    public void reset() {
        set(Duration.ZERO);
    }

    private void set(Duration wanted) {
        ahead = limited(wanted);
    }

    private static Duration limited(Duration duration) {
        if (duration.abs().compareTo(FARTHEST) > 0) {
            throw new IllegalArgumentException("the clock can be moved by at most a thousand years");
        }
        return duration;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(machine.withZone(zone), ahead);
    }
}
