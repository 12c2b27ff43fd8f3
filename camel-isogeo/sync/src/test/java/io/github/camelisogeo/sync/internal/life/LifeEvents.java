package io.github.camelisogeo.sync.internal.life;

import static io.github.camelisogeo.sync.internal.life.Lives.GRACE;
import static io.github.camelisogeo.sync.internal.life.Lives.ID;
import static io.github.camelisogeo.sync.internal.life.Lives.NOW;
import static io.github.camelisogeo.sync.internal.life.Lives.POLL;
import static io.github.camelisogeo.sync.internal.life.Lives.V1;
import static io.github.camelisogeo.sync.internal.life.Lives.V2;
import static io.github.camelisogeo.sync.internal.life.Lives.V3;

import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.sync.RetryRules;
import io.github.camelisogeo.sync.change.Change;
import io.github.camelisogeo.sync.change.ChangeType;
import java.time.Duration;
import java.time.Instant;

/** What can happen to a record. Each event returns the words for its result. */
final class LifeEvents {

    private static final RetryRules RULES = RetryRules.builder().maxAttempts(5).build();

    private LifeEvents() {}

    /** Lets an event happen to a record, or returns {@code n/a} if it can't. */
    static String happen(String event, RecordState known) {
        return switch (event) {
            case "listed without stamp" -> listed(known, null);
            case "listed v1" -> listed(known, V1);
            case "listed v2" -> listed(known, V2);
            case "listed v3" -> listed(known, V3);
            case "missed in the same poll" -> missed(known, POLL, NOW);
            case "missed within grace" -> missed(known, POLL + 1, NOW.minusSeconds(1));
            case "missed in the next poll" -> missed(known, POLL + 1, NOW);
            case "read without stamp" -> read(known, null);
            case "read v1" -> read(known, V1);
            case "read v2" -> read(known, V2);
            case "read v3" -> read(known, V3);
            case "not found" -> known == null ? "n/a" : describe(known, ChangeLife.notFound(known, NOW));
            case "handed over v3" -> describe(known, ChangeLife.underWay(known, changeFor(known, V3)));
            case "handed over v2" -> describe(known, ChangeLife.underWay(known, changeFor(known, V2)));
            case "done" -> describe(known, ChangeLife.done(known, NOW));
            case "failed" -> refused(known, 1);
            case "failed too often" -> refused(known, RULES.maxAttempts());
            case "released" -> known == null ? "n/a" : describe(known, ChangeLife.released(known, NOW));
            case "discarded" -> known == null ? "n/a" : describe(known, ChangeLife.discarded(known, NOW));
            case "replayed" -> known == null ? "n/a" : describe(known, ChangeLife.replayed(known, NOW));
            default -> throw new IllegalArgumentException(event);
        };
    }

    private static String describe(RecordState before, RecordState after) {
        return Lives.describe(before, after);
    }

    private static String listed(RecordState known, DateTime modified) {
        return describe(known, ChangeLife.listed(known, ID, modified, false, NOW));
    }

    private static String missed(RecordState known, long poll, Instant now) {
        return known == null ? "n/a" : describe(known, ChangeLife.missed(known, poll, GRACE, now));
    }

    /** Returns the type of the change to tell, or else the next state. */
    private static String read(RecordState known, DateTime modified) {
        ChangeType type = ChangeLife.typeFor(known, modified);
        return type != null ? "tell " + type : describe(known, ChangeLife.notDelivered(known, modified, NOW));
    }

    private static Change changeFor(RecordState known, DateTime version) {
        boolean deletion = known != null && known.phase().isDeletion();
        return new Change(
                deletion ? ChangeType.DELETED : ChangeType.UPDATED,
                Metadata.builder().id(ID).modifiedAt(version).build(),
                null,
                Change.Snapshot.NONE,
                ChangeLife.nextAttempt(known),
                null,
                null);
    }

    private static String refused(RecordState known, int attempt) {
        Phase.UnderWay before = (Phase.UnderWay) known.phase();
        RecordState underWay = known.in(new Phase.UnderWay(
                AttemptBuilder.builder(before.attempt()).number(attempt).build()));
        return describe(underWay, ChangeLife.refused(underWay, "full", RULES, Duration.ZERO, NOW));
    }
}
