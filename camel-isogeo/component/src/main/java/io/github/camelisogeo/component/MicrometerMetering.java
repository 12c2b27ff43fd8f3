package io.github.camelisogeo.component;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.RequestListener;
import io.github.camelisogeo.client.metrics.IsogeoMetrics;
import io.github.camelisogeo.sync.PollReport;
import io.github.camelisogeo.sync.metrics.FeedMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import org.apache.camel.CamelContext;

/** The meters of a component in a registry of Micrometer. */
final class MicrometerMetering implements Metering {

    /** The name by which camel-micrometer finds and binds its registry. */
    private static final String REGISTRY = "metricsRegistry";

    private final MeterRegistry registry;
    private final Tags tags;
    private final IsogeoMetrics requests;

    private MicrometerMetering(MeterRegistry registry, String component) {
        this.registry = registry;
        this.tags = Tags.of("component", component);
        this.requests = new IsogeoMetrics(registry, tags);
    }

    /** Finds the registry as camel-micrometer does: by its name, or as the only one, or the primary one of Spring. It creates none. */
    static Metering find(CamelContext context, String component) {
        MeterRegistry found = context.getRegistry().lookupByNameAndType(REGISTRY, MeterRegistry.class);
        if (found == null) {
            found = context.getRegistry().findSingleByType(MeterRegistry.class);
        }
        return found == null ? NONE : new MicrometerMetering(found, component);
    }

    @Override
    public RequestListener requests() {
        return requests;
    }

    @Override
    public void watch(IsogeoClient client) {
        requests.watch(client);
    }

    @Override
    public FeedMetering feed(IsogeoConsumer consumer) {
        FeedMetrics metrics = new FeedMetrics(
                registry,
                tags.and("stateId", consumer.getStateId()),
                () -> consumer.lastStatus().orElse(null),
                consumer::lag);
        return new FeedMetering() {
            @Override
            public void polled(PollReport report) {
                metrics.polled(report);
            }

            @Override
            public void close() {
                metrics.close();
            }
        };
    }

    @Override
    public void close() {
        requests.close();
    }
}
