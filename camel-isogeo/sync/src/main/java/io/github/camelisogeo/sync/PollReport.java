package io.github.camelisogeo.sync;

import java.time.Duration;

/**
 * The outcome of a poll.
 *
 * @param read the number of records that answers contained, with or without sub-resources
 * @param created the number of records that were delivered as created
 * @param updated the number of records that were delivered as updated
 * @param deleted the number of records that were delivered as deleted
 * @param failed the number of changes that the receiver refused
 * @param requests the number of answers from the server
 * @param duration the duration of the poll
 * @param snapshotDone whether the first reading was completed in this poll
 */
public record PollReport(
        long read,
        long created,
        long updated,
        long deleted,
        long failed,
        int requests,
        Duration duration,
        boolean snapshotDone) {

    /** Returns the number of changes that were handed to the receiver, whether it accepted them or not. */
    public long handedOver() {
        return created + updated + deleted + failed;
    }
}
