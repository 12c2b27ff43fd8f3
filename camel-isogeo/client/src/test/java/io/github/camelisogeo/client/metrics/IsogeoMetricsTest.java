package io.github.camelisogeo.client.metrics;

import static io.github.camelisogeo.client.internal.http.FakePlatform.RECORD;
import static io.github.camelisogeo.client.internal.http.FakePlatform.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.internal.http.FakePlatform;
import io.github.camelisogeo.client.value.Id;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client does can be counted, without a tag for each record. */
class IsogeoMetricsTest {

    private static final Id ID = Id.of("43380f6c60424095b67cbd1aa9526fe4");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final IsogeoMetrics metrics = new IsogeoMetrics(registry, Tags.of("client", "one"));
    private FakePlatform platform;
    private IsogeoClient client;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform();
        client = platform.client().addRequestListener(metrics).build();
        metrics.watch(client);
    }

    @AfterEach
    void stop() {
        client.close();
        platform.close();
    }

    @Test
    void requestsAreTimedByOperationRouteAndStatus() {
        client.metadata().get(ID);
        platform.api = request -> json(404, "{}");
        assertThatThrownBy(() -> client.metadata().get(ID)).isInstanceOf(IsogeoNotFoundException.class);

        assertThat(registry.get("isogeo.requests")
                        .tags(
                                "client",
                                "one",
                                "operation",
                                "metadata.get",
                                "method",
                                "GET",
                                "route",
                                "resources/{metadataId}",
                                "status",
                                "200",
                                "outcome",
                                "SUCCESS")
                        .timer())
                .satisfies(timer -> assertThat(timer.count()).isEqualTo(1))
                .satisfies(timer ->
                        assertThat(timer.totalTime(TimeUnit.NANOSECONDS)).isPositive());
        assertThat(registry.get("isogeo.requests")
                        .tags("status", "404", "outcome", "CLIENT_ERROR")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("isogeo.requests")
                        .tags("operation", "token", "status", "200")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void noTagHoldsAnIdentifier() {
        client.metadata().get(ID);
        assertThat(registry.getMeters())
                .allSatisfy(meter -> assertThat(meter.getId().toString()).doesNotContain(ID.hex()));
    }

    @Test
    void retriesPagesAndRecordsAreCounted() {
        platform.api = request -> platform.requests.size() == 2
                ? json(503, "{}")
                : json(200, "{\"total\":2,\"results\":[" + RECORD + "," + RECORD.replace("43", "53") + "]}");
        client.search().search("");
        assertThat(registry.get("isogeo.retries")
                        .tag("operation", "search.search")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("isogeo.pages").counter().count()).isEqualTo(1);
        assertThat(registry.get("isogeo.records").counter().count()).isEqualTo(2);
    }

    @Test
    void theAgeOfTheTokenIsShownUntilTheClientIsNoLongerWatched() {
        assertThat(registry.get("isogeo.token.age").timeGauge().value()).isNaN();
        client.authenticate();
        assertThat(registry.get("isogeo.token.age").timeGauge().value(TimeUnit.SECONDS))
                .isBetween(0.0, 60.0);
        assertThat(registry.get("isogeo.token.life").timeGauge().value(TimeUnit.SECONDS))
                .isBetween((double) Duration.ofMinutes(59).toSeconds(), 3600.0);
        metrics.close();
        assertThat(registry.find("isogeo.token.age").timeGauge()).isNull();
    }
}
