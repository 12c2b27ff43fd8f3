package io.github.camelisogeo.sandbox.model;

import java.time.Clock;

/**
 * Gives stamps for what is written. They only move forward, by at least a tick, whatever the clock does: whoever polls
 * by {@code _modified} misses no write.
 */
public final class Stamps {

    private final Clock clock;
    private long last = Long.MIN_VALUE;

    public Stamps(Clock clock) {
        this.clock = clock;
    }

    /**
     * A stamp after all those given.
     *
     * @param former the stamp that it stands in for, which it comes after as well; null when there is none
     */
    public synchronized String next(String former) {
        long floor = Math.max(last, Stamp.ticks(former));
        long now = Stamp.ticks(clock.instant());
        last = now > floor ? now : floor + 1;
        return Stamp.text(last);
    }
}
