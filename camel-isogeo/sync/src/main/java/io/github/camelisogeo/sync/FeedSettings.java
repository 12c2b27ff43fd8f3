package io.github.camelisogeo.sync;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.sync.state.StateStore;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

/**
 * What a feed reads, and where it remembers it.
 *
 * @param client asks the server; it is not closed by the feed
 * @param selection what is followed, and with what records come; its order, offset and expected total must not be set
 * @param store where the state is kept
 * @param stateId the name of the state
 * @param stateReset forget the state and begin anew when the feed is first opened; false by default
 * @param snapshot what the first poll hands over; all records by default
 * @param compareEvery how often all identifiers are compared although nothing asks for it; 24 hours by default
 * @param clock tells when that is; the system's by default
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
            throw new IllegalArgumentException("stateId is missing: a state needs a name");
        }
        selection = selection == null ? SearchSelection.builder().build() : selection;
        if (selection.offset() != null
                || selection.orderBy() != null
                || selection.orderDirection() != null
                || selection.expectedTotal() != null) {
            throw new IllegalArgumentException(
                    "a feed reads its selection in orders of its own: leave offset, orderBy, orderDirection and expectedTotal unset");
        }
        snapshot = snapshot == null ? SnapshotMode.INITIAL : snapshot;
        compareEvery = compareEvery == null ? DAY : compareEvery;
        if (compareEvery.isNegative() || compareEvery.isZero()) {
            throw new IllegalArgumentException("compareEvery is " + compareEvery + ", it must be longer than nothing");
        }
        clock = clock == null ? Clock.systemUTC() : clock;
    }

    /** Builds settings; what is not set has its default. */
    public static FeedSettingsBuilder builder() {
        return FeedSettingsBuilder.builder();
    }
}
