package io.github.camelisogeo.sync;

import java.time.Duration;

/**
 * What a poll did.
 *
 * @param read how many records answers held, with or without what belongs to them
 * @param created how many were delivered as created
 * @param updated how many were delivered as updated
 * @param deleted how many were delivered as deleted
 * @param failed how many the receiver refused
 * @param requests how many answers the server gave
 * @param duration how long it took
 * @param snapshotDone whether the first reading came to its end in this poll
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

    /** How many changes were handed over, delivered or not. */
    public long handedOver() {
        return created + updated + deleted + failed;
    }
}
