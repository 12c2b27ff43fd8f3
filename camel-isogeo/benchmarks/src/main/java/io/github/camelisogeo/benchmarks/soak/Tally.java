package io.github.camelisogeo.benchmarks.soak;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** Counts how calls ended, and keeps what was wrong. Thread-safe. */
final class Tally {

    private static final int MOST_KEPT = 1000;

    private final LongAdder answered = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final Map<String, LongAdder> failures = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> violations = new ConcurrentLinkedQueue<>();
    private final AtomicInteger violationCount = new AtomicInteger();

    void answered() {
        answered.increment();
    }

    void failed(Throwable failure) {
        failed.increment();
        String type = failure.getClass().getSimpleName().replaceAll("^Isogeo|Exception$", "");
        failures.computeIfAbsent(type, name -> new LongAdder()).increment();
    }

    void violation(String what) {
        if (violationCount.incrementAndGet() <= MOST_KEPT) {
            violations.add(what);
        }
    }

    long answers() {
        return answered.sum();
    }

    long calls() {
        return answered.sum() + failed.sum();
    }

    Iterable<String> violations() {
        return violations;
    }

    @Override
    public String toString() {
        String types = new TreeMap<>(failures)
                .entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", ", "(", ")"));
        return "calls " + calls() + "  answered " + answered + "  failed " + failed + " " + types
                + (violationCount.get() == 0 ? "" : "  VIOLATIONS " + violationCount);
    }
}
