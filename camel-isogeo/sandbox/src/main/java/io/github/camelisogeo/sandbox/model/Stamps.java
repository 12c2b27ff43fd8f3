package io.github.camelisogeo.sandbox.model;

import java.time.Clock;

/**
 * Gives stamps for what is written. They only move forward, by at least a tick, whatever the clock does: whoever polls
 * by {@code _modified} misses no write.
 */
public final class Stamps {

    private final Clock clock;
    private long last;

    /** @param latest in ticks of {@link Stamp}, the last that was given before */
    public Stamps(Clock clock, long latest) {
        this.clock = clock;
        this.last = latest;
    }

    /** A stamp after all those given. */
    public synchronized String next() {
        last = Math.max(last + 1, Stamp.ticks(clock.instant()));
        return Stamp.text(last);
    }
}
