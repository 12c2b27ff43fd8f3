package io.github.camelisogeo.sandbox.internal.model;

import java.time.Clock;
import java.util.function.LongSupplier;

/**
 * Supplies the time stamps of writes. They increase by at least one tick, even if the clock doesn't, so that a client
 * that polls by {@code _modified} misses no write.
 */
public final class Stamps {

    private final Clock clock;
    private final LongSupplier latest;
    private long last = Stamp.NONE;

    /**
     * Creates a source of time stamps.
     *
     * @param latest supplies the last previous time stamp in ticks of {@link Stamp}; called when one is first needed
     */
    public Stamps(Clock clock, LongSupplier latest) {
        this.clock = clock;
        this.latest = latest;
    }

    /** Forgets the time stamps that were supplied: the next one follows the latest of the catalogue again. */
    public synchronized void reset() {
        last = Stamp.NONE;
    }

    /** Returns a time stamp that is later than all previous ones. */
    public synchronized String next() {
        if (last == Stamp.NONE) {
            last = latest.getAsLong();
        }
        last = Math.max(last + 1, Stamp.ticks(clock.instant()));
        return Stamp.text(last);
    }
}
