package io.github.camelisogeo.benchmarks.soak;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.IsogeoClient;
import java.time.Duration;

/** Makes the clients under test: less patient than usual, so that much happens. */
final class Clients {

    static final Duration CALL_TIMEOUT = Duration.ofSeconds(10);

    private static final Duration READ_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration RETRY_DELAY = Duration.ofMillis(50);
    private static final Duration MAX_RETRY_DELAY = Duration.ofSeconds(2);
    private static final int PAGE_SIZE = 50;
    private static final int PREFETCH = 3;

    private Clients() {}

    static Shared<IsogeoClient> open(String url, int maxConnections) {
        IsogeoClient client = IsogeoClient.builder()
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
                .build();
        return Shared.of(client, client::close);
    }
}
