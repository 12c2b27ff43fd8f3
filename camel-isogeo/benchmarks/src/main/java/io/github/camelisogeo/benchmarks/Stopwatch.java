package io.github.camelisogeo.benchmarks;

import java.io.IOException;

/** Measures the time of rounds. The first one is cold, and its first record is timed from the creation of this object. */
final class Stopwatch {

    private final long made = System.nanoTime();
    private Long firstRecordNanos;
    private long first;

    Rounds.Round time(SearchReading reading) throws IOException {
        CpuTime before = CpuTime.now();
        first = 0;
        long start = System.nanoTime();
        long records = reading.read(this::firstRecord);
        return new Rounds.Round(
                records, System.nanoTime() - start, CpuTime.since(before), first == 0 ? 0 : first - start);
    }

    private void firstRecord() {
        first = System.nanoTime();
        if (firstRecordNanos == null) {
            firstRecordNanos = first - made;
        }
    }

    /** Returns the time from the creation of the client to the very first record, including the token, or null if there was no record. */
    Long firstRecordNanos() {
        return firstRecordNanos;
    }
}
