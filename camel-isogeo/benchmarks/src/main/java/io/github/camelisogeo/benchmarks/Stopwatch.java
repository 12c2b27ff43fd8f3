package io.github.camelisogeo.benchmarks;

import java.io.IOException;

/** Times readings. The first of them is the cold one, whose first record is timed from the making of this. */
final class Stopwatch {

    private final long made = System.nanoTime();
    private Long firstRecordNanos;

    Rounds.Round time(SearchReading reading) throws IOException {
        long start = System.nanoTime();
        long records = reading.read(this::firstRecord);
        return new Rounds.Round(records, System.nanoTime() - start);
    }

    private void firstRecord() {
        if (firstRecordNanos == null) {
            firstRecordNanos = System.nanoTime() - made;
        }
    }

    /** From the making of the client to the very first record, the token included; null where no record came. */
    Long firstRecordNanos() {
        return firstRecordNanos;
    }
}
