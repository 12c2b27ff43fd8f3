package io.github.camelisogeo.component;

import io.github.camelisogeo.client.internal.text.Effect;
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
        FeedConfiguration feed = endpoint.getFeed();
        FeedAction action = feed.getAction();
        String given = "action=" + action;
        Effect.refuseBeside(
                "isogeo:feed: option since", feed.getSince(), given, action != null && action != FeedAction.REPLAY);
        Effect.refuseBeside(
                "isogeo:feed: option ids",
                endpoint.getParameters().getIds(),
                given,
                action != null && !action.takesRecords());
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
