package io.github.camelisogeo.benchmarks.soak;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * What was seen at a moment.
 *
 * @param answers how many calls were answered so far
 * @param connections how many connections were open
 * @param threads how many threads there were, those of the soak itself apart
 * @param heap the bytes of heap in use after a collection
 */
record Sample(long answers, int connections, long threads, long heap) {

    private static final double MIB = 1024.0 * 1024.0;

    static Sample take(long answers, int connections) {
        System.gc();
        return new Sample(
                answers,
                connections,
                Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> !thread.getName().startsWith("soak-"))
                        .count(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "connections %d  threads %d  heap %.1f MiB", connections, threads, heap / MIB);
    }
}
