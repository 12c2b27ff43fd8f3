package io.github.camelisogeo.sync;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;

/**
 * The outcome of a poll.
 *
 * @param read the number of records that answers contained, with or without sub-resources
 * @param created the number of records that were delivered as created
 * @param updated the number of records that were delivered as updated
 * @param unchanged the number of records with another {@code _modified} but the same attributes, see {@link FeedSettings#hashOf()}
 * @param deleted the number of records that were delivered as deleted
 * @param held the number of deletions that were newly held back
 * @param parked the number of changes that failed too often and were parked
 * @param failed the number of changes that the receiver refused, parked ones included
 * @param unusable the number of records that were left out because they have no valid identifier
 * @param requests the number of requests to the server
 * @param duration the duration of the poll
 * @param snapshotDone whether the first reading was completed in this poll
 * @param error why the poll failed, or null if it didn't
 */
@RecordBuilder
public record PollReport(
        long read,
        long created,
        long updated,
        long unchanged,
        long deleted,
        long held,
        long parked,
        long failed,
        long unusable,
        int requests,
        Duration duration,
        boolean snapshotDone,
        String error) {

    /** Returns the number of changes that the receiver accepted. */
    public long delivered() {
        return created + updated + deleted;
    }

    /** Returns the number of changes that were handed to the receiver, whether it accepted them or not. */
    public long handedOver() {
        return delivered() + failed;
    }
}
