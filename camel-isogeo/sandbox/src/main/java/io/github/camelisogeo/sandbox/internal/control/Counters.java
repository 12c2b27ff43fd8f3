package io.github.camelisogeo.sandbox.internal.control;

import io.github.camelisogeo.sandbox.Statistics;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts requests. A request is counted before its answer is sent, so that whoever receives the answer finds it
 * counted.
 */
public final class Counters {

    private volatile Tally tally = new Tally();

    public void countRequest(String verb, String route) {
        tally.byRoute
                .computeIfAbsent(verb + " " + route, name -> new LongAdder())
                .increment();
    }

    public void countToken() {
        tally.tokens.increment();
    }

    public void countBytes(long sent) {
        tally.bytes.add(sent);
    }

    public void reset() {
        tally = new Tally();
    }

    /** @param routes the names of all routes that can be counted */
    public Statistics read(Set<String> routes) {
        Tally read = tally;
        Map<String, Long> byRoute = new TreeMap<>();
        read.byRoute.forEach((route, count) -> byRoute.put(route, count.sum()));
        long requests = byRoute.values().stream().mapToLong(Long::longValue).sum();
        return new Statistics(
                requests, Collections.unmodifiableMap(byRoute), read.tokens.sum(), read.bytes.sum(), routes);
    }

    private static final class Tally {

        private final Map<String, LongAdder> byRoute = new ConcurrentHashMap<>();
        private final LongAdder tokens = new LongAdder();
        private final LongAdder bytes = new LongAdder();
    }
}
