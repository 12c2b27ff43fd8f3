package io.github.camelisogeo.sync.internal.life;

import static io.github.camelisogeo.sync.internal.life.Lives.GRACE;
import static io.github.camelisogeo.sync.internal.life.Lives.ID;
import static io.github.camelisogeo.sync.internal.life.Lives.NOW;
import static io.github.camelisogeo.sync.internal.life.Lives.POLL;
import static io.github.camelisogeo.sync.internal.life.Lives.V2;
import static io.github.camelisogeo.sync.internal.life.Lives.V3;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.sync.RetryRules;
import io.github.camelisogeo.sync.change.ChangeType;
import io.github.camelisogeo.sync.internal.life.Phase.Missing;
import io.github.camelisogeo.sync.internal.life.Phase.Owed;
import io.github.camelisogeo.sync.internal.life.Phase.Parked;
import io.github.camelisogeo.sync.internal.life.Phase.Refused;
import io.github.camelisogeo.sync.internal.life.Phase.Settled;
import io.github.camelisogeo.sync.internal.life.Phase.UnderWay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When there is something to do for a record in a phase, and what it keeps on its way through the phases. */
class ChangeLifeTimesTest {

    private static final RetryRules RULES = RetryRules.DEFAULT;

    private static Instant dueOf(RecordState state) {
        return state.phase().due();
    }

    private static RecordState listed(RecordState known, DateTime modified) {
        return ChangeLife.listed(known, ID, modified, false, NOW);
    }

    @Test
    void changesAreOwedInTheOrderOfTheirVersions() {
        assertThat(dueOf(listed(null, V2))).isEqualTo(Stamps.instant(V2));
        assertThat(dueOf(listed(Lives.in("settled"), V3))).isEqualTo(Stamps.instant(V3));
    }

    @Test
    void versionsOfTheFutureAndWithoutADateAreDueAtOnce() {
        assertThat(dueOf(listed(null, DateTime.asWritten("2999-01-01T00:00:00Z"))))
                .isEqualTo(NOW);
        assertThat(dueOf(listed(null, null))).isEqualTo(NOW);
        assertThat(dueOf(listed(null, DateTime.asWritten("yesterday")))).isEqualTo(NOW);
    }

    @Test
    void whoChangesAgainAndAgainKeepsItsPlace() {
        RecordState waiting = listed(null, V2);

        assertThat(dueOf(listed(waiting, V3))).isEqualTo(Stamps.instant(V2));
    }

    @Test
    void whatIsNotFoundIsAskedForAtThreePollsAndThenWithGrowingPauses() {
        RecordState state = Lives.in("owed");
        List<Duration> pauses = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            state = ChangeLife.notFound(state, NOW);
            pauses.add(Duration.between(NOW, dueOf(state)));
        }

        assertThat(pauses.subList(0, 6).stream().map(Duration::toSeconds)).containsExactly(0L, 0L, 0L, 2L, 4L, 8L);
        assertThat(pauses.subList(14, 18)).containsOnly(Duration.ofSeconds(4096));
        assertThat(((Owed) state.phase()).promised()).isEqualTo(V2);
    }

    @Test
    void aNewerVersionIsAskedForAtOnceHoweverOftenTheOlderOneWasNot() {
        RecordState state = Lives.in("owed");
        for (int i = 0; i < 10; i++) {
            state = ChangeLife.notFound(state, NOW);
        }

        assertThat(listed(state, V3).phase()).isEqualTo(new Owed(V3, false, false, 0, NOW));
    }

    @Test
    void refusedChangesPauseLongerEachTimeUntilTheyAreParked() {
        RecordState state = Lives.in("refused");
        List<Duration> pauses = new ArrayList<>();
        int attempt = 0;
        while (!(state.phase() instanceof Parked)) {
            attempt++;
            state = state.in(new UnderWay(new Attempt(ChangeType.CREATED, V2, null, true, attempt)));
            state = ChangeLife.refused(state, "full", RULES, Duration.ZERO, NOW);
            if (state.phase() instanceof Refused refused) {
                assertThat(refused.attempt().number()).isEqualTo(attempt);
                pauses.add(Duration.between(NOW, refused.due()));
            }
        }

        assertThat(pauses.stream().map(Duration::toSeconds)).containsExactly(1L, 2L, 4L, 8L);
        assertThat(state.phase())
                .isEqualTo(new Parked(new Attempt(ChangeType.CREATED, V2, null, true, 5), "full", NOW));
    }

    @Test
    void countsTheAttemptsOfAChangeAndBeginsAnewAfterwards() {
        assertThat(ChangeLife.nextAttempt(null)).isEqualTo(1);
        assertThat(ChangeLife.nextAttempt(Lives.in("owed"))).isEqualTo(1);
        assertThat(ChangeLife.nextAttempt(Lives.in("refused"))).isEqualTo(2);
        assertThat(ChangeLife.nextAttempt(Lives.in("underWayDeletion"))).isEqualTo(2);
        assertThat(ChangeLife.nextAttempt(ChangeLife.released(Lives.in("parked"), NOW)))
                .isEqualTo(1);
        assertThat(ChangeLife.nextAttempt(ChangeLife.released(Lives.in("parkedDeletion"), NOW)))
                .isEqualTo(1);
    }

    @Test
    void aMissingRecordIsLookedForWhenItsGraceIsOver() {
        assertThat(ChangeLife.missed(Lives.in("settled"), POLL, GRACE, NOW).phase())
                .isEqualTo(new Missing(new Settled(), NOW, POLL, NOW.plus(GRACE)));
    }

    @Test
    void theGraceBeginsAnewAfterARecordWasSeen() {
        RecordState back = listed(Lives.in("missing"), V2);
        RecordState missed = ChangeLife.missed(back, POLL + 1, GRACE, NOW);

        assertThat(missed.phase()).isEqualTo(new Missing(new Settled(), NOW, POLL + 1, NOW.plus(GRACE)));
    }

    @Test
    void aChangeOfTheFirstReadingBelongsToItHoweverOftenItFails() {
        RecordState owed = ChangeLife.listed(null, ID, V2, true, NOW);
        assertThat(ChangeLife.belongsToSnapshot(owed)).isTrue();
        assertThat(ChangeLife.belongsToSnapshot(listed(owed, V3))).isTrue();
        RecordState underWay = owed.in(new UnderWay(new Attempt(ChangeType.CREATED, V2, null, true, 5)));
        assertThat(ChangeLife.belongsToSnapshot(underWay)).isTrue();
        RecordState refused = ChangeLife.refused(
                owed.in(new UnderWay(new Attempt(ChangeType.CREATED, V2, null, true, 1))),
                "full",
                RULES,
                Duration.ZERO,
                NOW);
        assertThat(ChangeLife.belongsToSnapshot(refused)).isTrue();
        RecordState parked = ChangeLife.refused(underWay, "full", RULES, Duration.ZERO, NOW);
        assertThat(ChangeLife.belongsToSnapshot(ChangeLife.released(parked, NOW)))
                .isTrue();
        assertThat(ChangeLife.belongsToSnapshot(Lives.in("settled"))).isFalse();
        assertThat(ChangeLife.belongsToSnapshot(null)).isFalse();
    }

    @Test
    void whatWaitsForATimeThatWillNotComeIsDueNow() {
        Instant far = NOW.plus(Duration.ofDays(3650));
        List<Phase> waiting = List.of(
                new Owed(V2, true, true, 9, far),
                new Missing(new Settled(), far, POLL, far),
                new Refused(new Attempt(ChangeType.UPDATED, V2, null, true, 3), "full", far),
                new Refused(new Attempt(ChangeType.DELETED, V2, null, false, 3), "full", far));
        for (Phase phase : waiting) {
            Phase mended = ChangeLife.dueNow(Lives.in("settled").in(phase), NOW).phase();
            assertThat(mended.due()).isEqualTo(NOW);
            assertThat(mended.word()).isEqualTo(phase.word());
        }
        for (String phase : List.of("settled", "underWay", "parked", "gone", "held")) {
            assertThat(ChangeLife.dueNow(Lives.in(phase), NOW)).isEqualTo(Lives.in(phase));
        }
    }
}
