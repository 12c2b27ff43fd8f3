package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.metrics.IsogeoMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What endpoints do is counted in the registry that camel-micrometer uses. */
@Timeout(60)
class MetersTest extends OperatorsTestSupport {

    private final MeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void producersAreCountedByOperation() throws Exception {
        context.getRegistry().bind("metricsRegistry", registry);
        context.getRegistry().bind("another", new SimpleMeterRegistry());
        context.addComponent("isogeo-lab", component());
        context.start();
        context.createProducerTemplate().requestBody("isogeo-lab:search?limit=3", (Object) null);

        assertThat(registry.get("isogeo.requests")
                        .tags(
                                "component",
                                "isogeo-lab",
                                "operation",
                                "search.search",
                                "route",
                                "resources/search",
                                "status",
                                "200")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("isogeo.records").counter().count()).isEqualTo(3);
        assertThat(registry.get("isogeo.token.age").timeGauge().value(TimeUnit.SECONDS))
                .isBetween(0.0, 60.0);
        context.stop();
        assertThat(registry.find("isogeo.token.age").timeGauge()).isNull();
    }

    /** A ready-made client has listeners of its own: what it does is counted once, and only if whoever made it wants that. */
    @Test
    void aClientThatWasSetIsCountedByItsOwnListenersOnly() throws Exception {
        MeterRegistry own = new SimpleMeterRegistry();
        try (IsogeoClient client = IsogeoClient.builder()
                .identityUrl(sandbox.url())
                .apiUrl(sandbox.url())
                .clientId(sandbox.get().clientId())
                .clientSecret(sandbox.get().clientSecret())
                .addRequestListener(new IsogeoMetrics(own, Tags.empty()))
                .build()) {
            IsogeoComponent component = new IsogeoComponent();
            component.setClient(client);
            context.getRegistry().bind("metricsRegistry", registry);
            context.addComponent("isogeo", component);
            context.start();
            context.createProducerTemplate().requestBody("isogeo:search?limit=3", (Object) null);
            assertThat(own.get("isogeo.records").counter().count()).isEqualTo(3);
            assertThat(registry.getMeters()).isEmpty();
        }
    }

    @Test
    void feedsAreCounted(@TempDir Path folder) throws Exception {
        context.getRegistry().bind("theOnlyOne", registry);
        context.addComponent("isogeo", component());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("isogeo:search?stateId=nightly&initialDelay=0&delay=60000&stateDirectory=" + folder)
                        .to("log:changes?level=DEBUG");
            }
        });
        context.start();

        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(registry.find("isogeo.feed.polls")
                        .tags("stateId", "nightly", "outcome", "SUCCESS")
                        .timer())
                .isNotNull());
        assertThat(registry.get("isogeo.feed.changes")
                        .tags("component", "isogeo", "stateId", "nightly", "type", "created")
                        .counter()
                        .count())
                .isPositive();
        assertThat(registry.get("isogeo.feed.read").counter().count()).isPositive();
        await().untilAsserted(() ->
                assertThat(registry.get("isogeo.feed.parked").gauge().value()).isZero());
        assertThat(registry.get("isogeo.feed.lag").timeGauge().value()).isZero();
        context.stop();
        assertThat(registry.find("isogeo.feed.lag").timeGauge()).isNull();
    }
}
