package io.github.camelisogeo.component;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.sync.FeedSettings;
import io.github.camelisogeo.sync.SnapshotMode;
import io.github.camelisogeo.sync.state.EmbeddedStateStore;
import io.github.camelisogeo.sync.state.StateStore;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.camel.Route;

/** Reads the options of an endpoint as the settings of a feed, and refuses options that make no sense for one. */
final class FeedOptions {

    private static final String DIRECTORY = ".camel-isogeo";

    private final IsogeoEndpoint endpoint;

    FeedOptions(IsogeoEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Checks everything that can be checked before the route exists. */
    void check() {
        OperationDescriptor operation = endpoint.isAddress() ? null : endpoint.operation();
        if (operation == null || !operation.toString().equals("search.search")) {
            throw new IllegalArgumentException("isogeo:" + endpoint.getEntity()
                    + (operation == null ? "" : "?operation=" + operation.name())
                    + " has no consumer: only isogeo:search has one, which delivers the records that were created, updated or"
                    + " deleted; call other operations with to()");
        }
        for (String name : endpoint.getParameters().given().keySet()) {
            String reason = ConsumedSearch.REFUSED.get(name);
            if (reason != null) {
                throw new IllegalArgumentException(
                        "from(\"isogeo:search\") does not take the option '" + name + "': " + reason);
            }
        }
    }

    /** Returns the settings of the feed for the consumer of a route. */
    FeedSettings settings(Route route, IsogeoClient client) {
        IsogeoConsumerConfiguration options = endpoint.getConsumer();
        return FeedSettings.builder()
                .client(client)
                .selection(selection())
                .store(store(options))
                .stateId(stateId(options, route))
                .stateReset(Boolean.TRUE.equals(options.getStateReset()))
                .snapshot(Words.constant(SnapshotMode.class, "snapshot", options.getSnapshot()))
                .compareEvery(options.getReconcileEvery())
                .build();
    }

    private static StateStore store(IsogeoConsumerConfiguration options) {
        if (options.getStateStore() != null) {
            return options.getStateStore();
        }
        String directory = options.getStateDirectory();
        return new EmbeddedStateStore(Path.of(directory == null || directory.isBlank() ? DIRECTORY : directory));
    }

    private static String stateId(IsogeoConsumerConfiguration options, Route route) {
        if (options.getStateId() != null && !options.getStateId().isBlank()) {
            return options.getStateId();
        }
        if (route != null && route.isCustomId()) {
            return route.getRouteId();
        }
        throw new IllegalArgumentException(
                "from(\"isogeo:search\") needs a name for its state: set the option stateId, or give"
                        + " the route an id"
                        + (route == null ? "" : " (" + route.getRouteId() + " was generated and may change)"));
    }

    private SearchSelection selection() {
        Map<String, Object> values = new LinkedHashMap<>();
        ParameterInput input = new ParameterInput(endpoint.getCamelContext());
        endpoint.getParameters()
                .given()
                .forEach((name, given) ->
                        values.put(name, input.convert(endpoint.operation().parameter(name), given)));
        QueryFilters.addTo(values, endpoint.getFilters().given());
        SearchSelection selection = ConsumedSearch.selection(values);
        return Boolean.FALSE.equals(values.get("check")) ? selection : selection.checked();
    }
}
