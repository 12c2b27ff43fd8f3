package io.github.camelisogeo.sandbox.model;

import java.time.Clock;
import java.util.function.LongSupplier;

/**
 * Gives stamps for what is written. They only move forward, by at least a tick, whatever the clock does: whoever polls
 * by {@code _modified} misses no write.
 */
public final class Stamps {

    private final Clock clock;
    private final LongSupplier latest;
    private long last = Stamp.NONE;

    /** @param latest in ticks of {@link Stamp}, the last that was given before; asked for once a stamp is needed */
    public Stamps(Clock clock, LongSupplier latest) {
        this.clock = clock;
        this.latest = latest;
    }

    /** A stamp after all those given. */
    public synchronized String next() {
        if (last == Stamp.NONE) {
            last = latest.getAsLong();
        }
        last = Math.max(last + 1, Stamp.ticks(clock.instant()));
        return Stamp.text(last);
    }
}
