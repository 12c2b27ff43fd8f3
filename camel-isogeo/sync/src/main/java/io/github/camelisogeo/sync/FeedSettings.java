package io.github.camelisogeo.sync;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.sync.state.StateStore;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

/**
 * The settings of a feed: what it reads, and where it keeps its state.
 *
 * @param client the client that calls the API; closing the feed doesn't close it
 * @param selection the records to follow, and the sub-resources that they are read with; offset, order and expected total must not be set
 * @param store where the state is stored
 * @param stateId the name of the state
 * @param stateReset whether to delete the state and start again when the feed is opened for the first time; false by default
 * @param snapshot what the first poll delivers; all records by default
 * @param compareEvery how often all identifiers are compared even if nothing seems to have changed; 24 hours by default
 * @param clock the clock that decides when to compare; the system clock by default
 */
@RecordBuilder
public record FeedSettings(
        IsogeoClient client,
        SearchSelection selection,
        StateStore store,
        String stateId,
        boolean stateReset,
        SnapshotMode snapshot,
        Duration compareEvery,
        Clock clock) {

    private static final Duration DAY = Duration.ofHours(24);

    public FeedSettings {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(store, "store");
        if (stateId == null || stateId.isBlank()) {
            throw new IllegalArgumentException("stateId is missing: it must be the name of the state");
        }
        selection = selection == null ? SearchSelection.builder().build() : selection;
        if (selection.offset() != null
                || selection.orderBy() != null
                || selection.orderDirection() != null
                || selection.expectedTotal() != null) {
            throw new IllegalArgumentException(
                    "a feed sets the order of its searches itself: offset, orderBy, orderDirection and expectedTotal must not be set");
        }
        snapshot = snapshot == null ? SnapshotMode.INITIAL : snapshot;
        compareEvery = compareEvery == null ? DAY : compareEvery;
        if (compareEvery.isNegative() || compareEvery.isZero()) {
            throw new IllegalArgumentException("compareEvery is " + compareEvery + ", it must be longer than zero");
        }
        clock = clock == null ? Clock.systemUTC() : clock;
    }

    /** Returns a builder. A component that is not set has its default. */
    public static FeedSettingsBuilder builder() {
        return FeedSettingsBuilder.builder();
    }
}
