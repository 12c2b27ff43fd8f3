package io.github.camelisogeo.benchmarks.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Compares the last third of a soak with the second one: what leaks has grown, what is stuck answers less. */
final class Verdict {

    private static final double GROWTH = 1.25;
    /** A hanging identity service may cost a short soak most of a third. */
    private static final int STANDSTILL = 10;

    private static final double THREADS = 10;
    private static final double CONNECTIONS = 6;
    private static final double HEAP = 8.0 * 1024 * 1024;

    private final List<Sample> samples;
    private final int mostConnections;

    /**
     * @param mostConnections how many connections may be open at any moment
     */
    Verdict(List<Sample> samples, int mostConnections) {
        this.samples = samples;
        this.mostConnections = mostConnections;
    }

    List<String> violations() {
        List<String> violations = new ArrayList<>();
        samples.stream()
                .mapToInt(Sample::connections)
                .filter(seen -> seen > mostConnections)
                .max()
                .ifPresent(most -> violations.add(
                        most + " connections were open, and there may be " + mostConnections + " at most"));
        addGrowth(violations, "threads", Sample::threads, THREADS);
        addGrowth(violations, "connections", Sample::connections, CONNECTIONS);
        addGrowth(violations, "bytes of heap", Sample::heap, HEAP);
        addStandstill(violations);
        return violations;
    }

    private void addGrowth(List<String> violations, String what, ToDoubleFunction<Sample> value, double more) {
        double second = median(third(1), value);
        double last = median(third(2), value);
        if (last > second * GROWTH + more) {
            violations.add(String.format(
                    Locale.ROOT, "%s grew from %.0f in the second third to %.0f in the last one", what, second, last));
        }
    }

    private void addStandstill(List<String> violations) {
        long second = answersIn(third(1));
        long last = answersIn(third(2));
        if (last < second / STANDSTILL) {
            violations.add(last + " calls were answered in the last third, and " + second
                    + " in the second one: something is stuck");
        }
    }

    private static long answersIn(List<Sample> third) {
        return third.get(third.size() - 1).answers() - third.get(0).answers();
    }

    private List<Sample> third(int number) {
        int size = samples.size() / 3;
        int begin = samples.size() - (3 - number) * size;
        return samples.subList(begin, begin + size);
    }

    private static double median(List<Sample> third, ToDoubleFunction<Sample> value) {
        double[] sorted = third.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
