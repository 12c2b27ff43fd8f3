package io.github.camelisogeo.benchmarks;

import java.io.IOException;

/** Measures the time of rounds. The first one is cold, and its first record is timed from the creation of this object. */
final class Stopwatch {

    private final long made = System.nanoTime();
    private Long firstRecordNanos;

    Rounds.Round time(SearchReading reading) throws IOException {
        long cpu = ProcessTime.nanos();
        long start = System.nanoTime();
        long records = reading.read(this::firstRecord);
        return new Rounds.Round(records, System.nanoTime() - start, ProcessTime.nanos() - cpu);
    }

    private void firstRecord() {
        if (firstRecordNanos == null) {
            firstRecordNanos = System.nanoTime() - made;
        }
    }

    /** Returns the time from the creation of the client to the very first record, including the token, or null if there was no record. */
    Long firstRecordNanos() {
        return firstRecordNanos;
    }
}
