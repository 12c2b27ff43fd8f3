package io.github.camelisogeo.examples.cataloguesync;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Says how far the mirror is: a line a second at most. For one thread. */
final class Progress {

    private static final long SECOND = 1_000_000_000;

    private final PrintStream out;
    private final LongSupplier nanos;
    private final long made;
    private long total;
    private long written;
    private long begun;
    private long said;

    /**
     * Begins to count the time.
     *
     * @param nanos the clock, as {@link System#nanoTime}
     */
    Progress(PrintStream out, LongSupplier nanos) {
        this.out = out;
        this.nanos = nanos;
        this.made = nanos.getAsLong();
    }

    void begin(long records) {
        total = records;
        begun = nanos.getAsLong();
        said = begun;
        out.println("Reading " + records + " records");
    }

    void recordWritten() {
        written++;
        long now = nanos.getAsLong();
        if (now - said >= SECOND) {
            said = now;
            out.printf(
                    Locale.ROOT,
                    "%d of %d records, %.0f records/s%n",
                    written,
                    total,
                    written * (double) SECOND / (now - begun));
        }
    }

    /** The last line. */
    String summary(Path output, int stale) {
        double seconds = (nanos.getAsLong() - made) / (double) SECOND;
        String summary = String.format(Locale.ROOT, "%d records written to %s in %.1f s", written, output, seconds);
        return switch (stale) {
            case 0 -> summary;
            case 1 -> summary + ", 1 file of an earlier run removed";
            default -> summary + ", " + stale + " files of an earlier run removed";
        };
    }
}
