package io.github.camelisogeo.component;

import java.util.Map;
import java.util.function.Predicate;
import org.apache.camel.Producer;

/** Endpoints that control the feeds of consumers. */
final class FeedKind implements EndpointKind {

    static final String NAME = "feed";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void read(IsogeoEndpoint endpoint, Map<String, Object> options) throws Exception {
        new FeedReader(endpoint).read(options);
    }

    @Override
    public Predicate<String> variable(String entity, String operation) {
        return FeedArguments.NAMES::contains;
    }

    @Override
    public Producer producer(IsogeoEndpoint endpoint) {
        return new FeedProducer(endpoint);
    }
}
