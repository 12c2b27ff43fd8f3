package io.github.camelisogeo.examples.cataloguesync;

import java.util.Locale;
import java.util.function.LongSupplier;

/** Says how far the first reading is: a line a second at most. */
final class Progress {

    private static final long SECOND = 1_000_000_000;

    private final Console console;
    private final LongSupplier nanos;
    private final long total;
    private final long begun;
    private long read;
    private long said;

    /**
     * Begins to count the time.
     *
     * @param total how many records there are
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

    /** How long it has taken. */
    String seconds() {
        return String.format(Locale.ROOT, "%.1f s", (nanos.getAsLong() - begun) / (double) SECOND);
    }
}
