package io.github.camelisogeo.benchmarks.soak;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.IsogeoClient;
import java.time.Duration;

/** A client under test, which may be closed while it is used. */
final class Subject implements AutoCloseable {

    static final Duration CALL_TIMEOUT = Duration.ofSeconds(10);

    private static final Duration READ_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration RETRY_DELAY = Duration.ofMillis(50);
    private static final Duration MAX_RETRY_DELAY = Duration.ofSeconds(2);
    private static final int PAGE_SIZE = 50;
    private static final int PREFETCH = 3;

    private final IsogeoClient client;
    private volatile long closedAt;

    private Subject(IsogeoClient client) {
        this.client = client;
    }

    static Subject of(String url, int maxConnections) {
        return new Subject(IsogeoClient.builder()
                .apiUrl(url)
                .tokenUrl(url + "/oauth/token")
                .clientId("soak")
                .clientSecret("soak")
                .connectTimeout(READ_TIMEOUT)
                .readTimeout(READ_TIMEOUT)
                .retryDelay(RETRY_DELAY)
                .maxConnections(maxConnections)
                .callOptions(CallOptions.builder()
                        .callTimeout(CALL_TIMEOUT)
                        .maxRetryDelay(MAX_RETRY_DELAY)
                        .pageSize(PAGE_SIZE)
                        .prefetch(PREFETCH)
                        .build())
                .build());
    }

    IsogeoClient client() {
        return client;
    }

    boolean isClosed() {
        return closedAt != 0;
    }

    /** Returns the moment at which it was closed, in {@link System#nanoTime}; 0 if it wasn't. */
    long closedAt() {
        return closedAt;
    }

    @Override
    public void close() {
        closedAt = System.nanoTime();
        client.close();
    }
}
