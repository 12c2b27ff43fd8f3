package io.github.camelisogeo.benchmarks.soak.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Notes which writes came, and tells of those that came twice though they must not. Of the oldest it knows nothing any more. */
final class WriteLog {

    private static final int MOST = 10_000;

    private final Map<String, Integer> received = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > MOST;
        }
    };
    private final Consumer<String> violations;

    WriteLog(Consumer<String> violations) {
        this.violations = violations;
    }

    synchronized void received(HttpRequest request) {
        int count = received.merge(request.marker(), 1, Integer::sum);
        boolean repeatable = request.method().equals("PUT") || request.method().equals("DELETE");
        if (count > 1 && !repeatable) {
            violations.accept(
                    request.method() + " " + request.path() + " (" + request.marker() + ") came " + count + " times");
        }
    }

    synchronized boolean has(String marker) {
        return received.containsKey(marker);
    }
}
