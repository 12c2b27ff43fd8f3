package io.github.camelisogeo.sync.internal.reading;

import io.github.camelisogeo.sync.FeedSettings;
import io.github.camelisogeo.sync.internal.delivery.Delivery;
import io.github.camelisogeo.sync.internal.delivery.PollTally;
import io.github.camelisogeo.sync.internal.store.OpenState;
import java.time.Instant;

/**
 * What the readings of one poll share.
 *
 * @param settings the settings of the feed
 * @param reader sends the requests
 * @param state the state of the feed
 * @param delivery delivers changes
 * @param tally counts
 * @param begun the time when the poll began
 * @param number the number of the poll, counted from the first one of the state
 */
public record PollContext(
        FeedSettings settings,
        CatalogueReader reader,
        OpenState state,
        Delivery delivery,
        PollTally tally,
        Instant begun,
        long number) {

    Instant now() {
        return settings.clock().instant();
    }

    /** Returns the time of the server according to its last answer, or the local time if it doesn't say. */
    Instant serverTime() {
        Instant said = reader.serverTime();
        return said == null ? now() : said;
    }

    boolean isStopped() {
        return delivery.budget().isStopped();
    }

    boolean isSpent() {
        return delivery.budget().isSpent();
    }
}
