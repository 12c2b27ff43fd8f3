package io.github.camelisogeo.sync;

import io.github.camelisogeo.client.model.DateTime;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The state of a feed, for operators.
 *
 * @param stateId the name of the state
 * @param snapshot whether the first reading is under way
 * @param cursor the newest {@code _modified} down to which everything was compared, or null before the first reading is done
 * @param known the number of records that the receiver has, or may have
 * @param owed the number of changes that were found and aren't delivered yet
 * @param failing the number of changes that failed and will be delivered again
 * @param missing the number of records that one reading missed, and that count as deleted if the next one misses them too
 * @param held the number of deletions that are held back
 * @param parked the number of changes that failed too often
 * @param heldBack the first of the deletions that are held back, at most 100
 * @param parkedChanges the first of the parked changes, at most 100
 * @param inStep when the receiver last had everything that was found, or null if it never had
 * @param lag the time since then, or zero if the last poll left nothing to do
 * @param lastPoll when the last poll ended, or null if there was none
 * @param lastGoodPoll when the last poll ended that didn't fail, or null if there was none
 * @param lastError the message of the last poll if it failed, and null if it didn't
 * @param lastReport the report of the last poll, or null if there was none
 */
@RecordBuilder
public record FeedStatus(
        String stateId,
        boolean snapshot,
        DateTime cursor,
        long known,
        long owed,
        long failing,
        long missing,
        long held,
        long parked,
        List<WaitingChange> heldBack,
        List<WaitingChange> parkedChanges,
        Instant inStep,
        Duration lag,
        Instant lastPoll,
        Instant lastGoodPoll,
        String lastError,
        PollReport lastReport) {

    public FeedStatus {
        heldBack = List.copyOf(heldBack);
        parkedChanges = List.copyOf(parkedChanges);
    }
}
