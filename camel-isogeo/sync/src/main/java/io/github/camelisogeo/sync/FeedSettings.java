package io.github.camelisogeo.sync;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.sync.state.StateStore;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadFactory;

/**
 * The settings of a feed: what it reads, where it keeps its state, and what it does in doubt. A component that is null has its default,
 * unless it is required.
 *
 * @param client the client that calls the API; required; closing the feed doesn't close it
 * @param selection the records to follow, and the sub-resources that they are read with; offset, order and expected total must not be set
 * @param store where the state is stored; required
 * @param stateId the name of the state; required
 * @param stateReset whether to delete the state and start again when the feed is opened for the first time; false by default
 * @param snapshot what a feed with a new state delivers; all records by default
 * @param since the instant from which on records must have changed to be delivered by the first reading; all records by default
 * @param compareEvery how often all identifiers are compared even if nothing seems to have changed; 24 hours by default
 * @param lateness how long after its {@code _modified} a change may become visible in searches; 5 minutes by default
 * @param deletions the rules for deletions
 * @param retries the rules for changes that the receiver refuses
 * @param hashOf the attributes that count, by their JSON names: a change of other attributes is not delivered; all by default
 * @param keepBefore whether to keep each version in the state, so that the next change carries it; false by default
 * @param keepJson whether changes also have their record as JSON, as the server sent it; false by default
 * @param dryRun whether to leave the stored state as it is; false by default. The feed then works on a copy in memory.
 * @param clock the clock for pauses, graces and comparisons; the system clock by default
 * @param threads makes the thread that writes outcomes to the state if no later step does; it should be a daemon, and is by default
 */
@RecordBuilder
public record FeedSettings(
        IsogeoClient client,
        SearchSelection selection,
        StateStore store,
        String stateId,
        boolean stateReset,
        SnapshotMode snapshot,
        Instant since,
        Duration compareEvery,
        Duration lateness,
        DeletionRules deletions,
        RetryRules retries,
        List<String> hashOf,
        boolean keepBefore,
        boolean keepJson,
        boolean dryRun,
        Clock clock,
        ThreadFactory threads) {

    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration LATENESS = Duration.ofMinutes(5);

    /**
     * @throws IllegalArgumentException if a component is wrong; the message names it
     */
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
        lateness = lateness == null ? LATENESS : lateness;
        if (lateness.isNegative()) {
            throw new IllegalArgumentException("lateness is " + lateness + ", it must not be negative");
        }
        deletions = deletions == null ? DeletionRules.DEFAULT : deletions;
        retries = retries == null ? RetryRules.DEFAULT : retries;
        hashOf = hashOf == null ? List.of() : List.copyOf(hashOf);
        clock = clock == null ? Clock.systemUTC() : clock;
        threads = threads == null ? FeedSettings::daemon : threads;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "isogeo-state");
        thread.setDaemon(true);
        return thread;
    }

    /** Returns a builder. A component that is not set has its default. */
    public static FeedSettingsBuilder builder() {
        return FeedSettingsBuilder.builder();
    }
}
