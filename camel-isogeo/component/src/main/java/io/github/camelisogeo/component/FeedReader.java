package io.github.camelisogeo.component;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Reads the options of {@code isogeo:feed} and refuses at once those that can't work. */
final class FeedReader {

    private static final String IDS = "ids";

    private final IsogeoEndpoint endpoint;

    FeedReader(IsogeoEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    void read(Map<String, Object> options) throws Exception {
        Set<String> possible = new LinkedHashSet<>(GivenOptions.names(FeedConfiguration.class));
        possible.add(IDS);
        possible.add("lazyStartProducer");
        for (String name : options.keySet()) {
            if (!possible.contains(name)) {
                throw new IllegalArgumentException("isogeo:" + FeedKind.NAME + ": unknown option '" + name
                        + "', it must be one of: " + Words.nearest(name, possible));
            }
        }
        FeedArguments.ids("option ids", options.get(IDS));
        endpoint.getComponent().configure(endpoint, options);
    }
}
