package io.github.camelisogeo.component;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.search.SearchSelectionBuilder;
import io.github.camelisogeo.sync.DeletionLimit;
import io.github.camelisogeo.sync.DeletionRules;
import io.github.camelisogeo.sync.FeedSettings;
import io.github.camelisogeo.sync.RetryRules;
import io.github.camelisogeo.sync.SnapshotMode;
import io.github.camelisogeo.sync.state.StateStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.Route;

/** Reads the options of an endpoint as the settings of a feed. */
final class FeedOptions {

    private final IsogeoEndpoint endpoint;
    private final IsogeoConsumerConfiguration options;
    private final FeedConfiguration shared;

    /**
     * @throws IllegalArgumentException if options exclude each other or have values that can't work
     */
    FeedOptions(IsogeoEndpoint endpoint) {
        this.endpoint = endpoint;
        this.options = endpoint.getConsumer();
        this.shared = endpoint.getFeed();
        if (shared.getSince() != null && options.getSnapshot() == SnapshotMode.NEVER) {
            throw new IllegalArgumentException("isogeo:search: option since is '" + shared.getSince()
                    + "', but snapshot=never delivers nothing at first: remove one of them");
        }
        selection();
        deletions();
        retries();
    }

    /** Returns the settings of a feed. */
    FeedSettings settings(String stateId, IsogeoClient client, StateStore store) {
        return FeedSettings.builder()
                .client(client)
                .selection(selection())
                .store(store)
                .stateId(stateId)
                .stateReset(Boolean.TRUE.equals(options.getStateReset()))
                .snapshot(options.getSnapshot())
                .since(shared.sinceInstant())
                .compareEvery(options.getReconcileEvery())
                .lateness(options.getLateness())
                .deletions(deletions())
                .retries(retries())
                .hashOf(hashOf())
                .keepBefore(Boolean.TRUE.equals(options.getKeepBefore()))
                .keepJson(Boolean.TRUE.equals(endpoint.getParameters().getRawPayload()))
                .dryRun(Boolean.TRUE.equals(endpoint.getWrites().getDryRun()))
                .threads(new CamelThreads("IsogeoState", endpoint.getCamelContext()))
                .build();
    }

    private List<String> hashOf() {
        return HashedAttributes.parse(options.getHashOf());
    }

    private DeletionRules deletions() {
        String limit = options.getMaxDeletes();
        return new DeletionRules(
                options.getDeletions(), limit == null ? null : DeletionLimit.parse(limit), options.getDeleteGrace());
    }

    RetryRules retries() {
        return new RetryRules(
                options.getMaxAttempts(), endpoint.getComponent().getRetryDelay(), options.getExchangeTimeout());
    }

    /**
     * Returns the name of the state.
     *
     * @throws IllegalArgumentException if neither the option nor the route names it
     */
    String stateId(Route route) {
        if (shared.getStateId() != null && !shared.getStateId().isBlank()) {
            return shared.getStateId();
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
        SearchSelection read = ConsumedSearch.selection(values);
        SearchSelection selection = SearchSelectionBuilder.builder(read)
                .include(HashedAttributes.included(read.include(), hashOf()))
                .build();
        return Boolean.FALSE.equals(values.get("check")) ? selection : selection.checked();
    }
}
