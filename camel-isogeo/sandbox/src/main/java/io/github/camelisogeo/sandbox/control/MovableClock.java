package io.github.camelisogeo.sandbox.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The hour of a sandbox: that of the machine, moved by tests that don't want to wait. */
public final class MovableClock extends Clock {

    private static final Duration FARTHEST = Duration.ofDays(365_000);

    private final Clock machine = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;

    /** How far it is ahead of the machine. */
    public Duration ahead() {
        return ahead;
    }

    /** Moves it further, or back. */
    public synchronized void move(Duration by) {
        set(ahead.plus(limited(by)));
    }

    /** Moves it to a moment, from which it goes on. */
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
            throw new IllegalArgumentException("the clock moves by a thousand years at most");
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
