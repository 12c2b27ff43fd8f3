package io.github.camelisogeo.mirror;

import java.util.Locale;
import java.util.function.LongSupplier;

/** Reports the progress of the first reading, at most one line per second. */
final class Progress {

    private static final long SECOND = 1_000_000_000;

    private final Console console;
    private final LongSupplier nanos;
    private final long total;
    private final long begun;
    private long read;
    private long said;

    /**
     * Starts the time.
     *
     * @param total the number of records
     * @param nanos the clock, as {@link System#nanoTime}
     */
    Progress(Console console, long total, LongSupplier nanos) {
        this.console = console;
        this.total = total;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        this.said = begun;
        console.say("Reading " + total + " records");
    }

    synchronized void recordRead() {
        read++;
        long now = nanos.getAsLong();
        if (now - said >= SECOND) {
            said = now;
            console.say(String.format(
                    Locale.ROOT,
                    "%d of %d records, %.0f records/s",
                    read,
                    total,
                    read * (double) SECOND / (now - begun)));
        }
    }

    /** Returns the time that has passed. */
    String seconds() {
        return String.format(Locale.ROOT, "%.1f s", (nanos.getAsLong() - begun) / (double) SECOND);
    }
}
