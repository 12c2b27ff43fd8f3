package io.github.camelisogeo.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The line of JSON that is printed.
 *
 * @param seconds the time of the median round
 * @param cpuMicrosecondsPerRecord the CPU time of the median round, with the threads of the JVM, or null if there was no record
 * @param jitPercent how much of the CPU time of the median round the JIT compiler took
 * @param firstRecordMs the time to the first record of the first, cold round, or null if there was none
 * @param warmFirstRecordMs the time from the beginning of the median round to its first record, or null if there was none
 * @param peakHeapMib the largest heap that was in use
 * @param rssMib the largest memory of the whole process, or null if the system doesn't report it
 */
record Report(
        String mode,
        long records,
        double seconds,
        @JsonProperty("records_per_s") double recordsPerSecond,
        @JsonProperty("cpu_us_per_record") Double cpuMicrosecondsPerRecord,
        @JsonProperty("jit_percent") double jitPercent,
        @JsonProperty("first_record_ms") Double firstRecordMs,
        @JsonProperty("warm_first_record_ms") Double warmFirstRecordMs,
        @JsonProperty("peak_heap_mib") double peakHeapMib,
        @JsonProperty("rss_mib") Double rssMib) {

    private static final double MIB = 1024.0 * 1024.0;

    static Report of(Mode mode, Rounds rounds, Long firstRecordNanos, MemoryProbe memory) {
        Rounds.Round median = rounds.median();
        double seconds = median.nanos() / 1e9;
        Long resident = memory.peakResident();
        return new Report(
                mode.toString(),
                median.records(),
                rounded(seconds, 1e6),
                rounded(median.records() / seconds, 10),
                median.records() == 0 ? null : rounded(median.cpuMicroseconds(), 10),
                rounded(median.cpu().jitPercent(), 10),
                firstRecordNanos == null ? null : rounded(firstRecordNanos / 1e6, 10),
                median.firstNanos() == 0 ? null : rounded(median.firstNanos() / 1e6, 10),
                rounded(memory.peakHeap() / MIB, 10),
                resident == null ? null : rounded(resident / MIB, 10));
    }

    private static double rounded(double value, double parts) {
        return Math.round(value * parts) / parts;
    }
}
