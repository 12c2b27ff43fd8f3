package io.github.camelisogeo.sync.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.sync.change.ChangeType;
import io.github.camelisogeo.sync.internal.life.Attempt;
import io.github.camelisogeo.sync.internal.life.Phase;
import io.github.camelisogeo.sync.internal.life.Phase.Gone;
import io.github.camelisogeo.sync.internal.life.Phase.Held;
import io.github.camelisogeo.sync.internal.life.Phase.Missing;
import io.github.camelisogeo.sync.internal.life.Phase.Owed;
import io.github.camelisogeo.sync.internal.life.Phase.Parked;
import io.github.camelisogeo.sync.internal.life.Phase.Refused;
import io.github.camelisogeo.sync.internal.life.Phase.Settled;
import io.github.camelisogeo.sync.internal.life.Phase.UnderWay;
import io.github.camelisogeo.sync.internal.life.RecordState;
import io.github.camelisogeo.sync.internal.store.FeedMark.Descent;
import io.github.camelisogeo.sync.internal.store.FeedMark.Stage;
import io.github.camelisogeo.sync.state.StateDamagedException;
import io.github.camelisogeo.sync.state.StateRow;
import io.github.camelisogeo.sync.state.StateVersionException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is stored is read again, and what is damaged is told. */
class StateTextTest {

    private static final String ID = "a".repeat(32);
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00.123456789Z");
    private static final DateTime STAMP = DateTime.asWritten("2026-01-02T03:04:05.0000001+00:00");
    private static final FeedMark BEGINNING =
            FeedMark.beginning(new FeedSource("https://api.example.org", "digest", "query=roads"));

    static Stream<Phase> phases() {
        return Stream.of(
                new Settled(),
                new Owed(STAMP, false, false, 0, NOON),
                new Owed(null, true, true, 7, null),
                new UnderWay(new Attempt(ChangeType.CREATED, STAMP, null, true, 1)),
                new UnderWay(new Attempt(ChangeType.UPDATED, null, null, false, 3)),
                new UnderWay(new Attempt(ChangeType.DELETED, STAMP, null, false, 1)),
                new Refused(new Attempt(ChangeType.CREATED, STAMP, null, true, 2), "full", NOON),
                new Refused(new Attempt(ChangeType.UPDATED, STAMP, null, false, 2), "\"full\"\n\u0000\ud83d", NOON),
                new Refused(new Attempt(ChangeType.DELETED, null, null, false, 4), null, NOON),
                new Parked(new Attempt(ChangeType.CREATED, STAMP, null, true, 5), "full", NOON),
                new Parked(new Attempt(ChangeType.UPDATED, STAMP, null, false, 5), "full", NOON),
                new Parked(new Attempt(ChangeType.DELETED, STAMP, null, false, 5), "full", NOON),
                new Missing(new Settled(), NOON, 12_345_678_901L, NOON.plusSeconds(60)),
                new Gone(new Settled(), false),
                new Gone(new Settled(), true),
                new Held(new Settled(), "too many", List.of(), NOON),
                new Held(new Settled(), "shares", List.of("b".repeat(32), "c".repeat(32)), NOON));
    }

    @ParameterizedTest
    @MethodSource("phases")
    void readsEveryPhaseAgain(Phase phase) {
        RecordState full = new RecordState(
                ID, phase, true, STAMP, "f".repeat(32), "Été \ud83d\ude00", Map.of("title", "h"), "{\"_id\":\"a\"}");
        StateRow row = StateText.row(full);

        assertThat(StateText.record(row)).isEqualTo(full);
        assertThat(row.phase()).isEqualTo(phase.word());
        assertThat(row.due()).isEqualTo(phase.due());
        RecordState empty = RecordState.unknown(ID, phase);
        assertThat(StateText.record(StateText.row(empty))).isEqualTo(empty);
    }

    @Test
    void aRecordInStepTakesLittleSpace() {
        RecordState settled = new RecordState(ID, new Settled(), true, STAMP, "f".repeat(32), "Roads", null, null);

        assertThat(StateText.row(settled).data())
                .isEqualTo("{\"told\":true,\"known\":\"2026-01-02T03:04:05.0000001+00:00\",\"owner\":\""
                        + "f".repeat(32) + "\",\"title\":\"Roads\"}");
    }

    @Test
    void ignoresAttributesOfLaterReleases() {
        assertThat(StateText.record(new StateRow(ID, "settled", null, "{\"told\":true,\"later\":{\"a\":[1]}}")))
                .isEqualTo(new RecordState(ID, new Settled(), true, null, null, null, null, null));
        String line = StateText.write(BEGINNING);
        assertThat(StateText.mark(line.replaceFirst("\\{", "{\"later\":[1],"), "state 'nightly'"))
                .isEqualTo(BEGINNING);
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    settled          | | not json
                    settled          | | null
                    settled          | | []
                    settled          | | "text"
                    settled          | | {"told":"perhaps"}
                    settled          | | {"known":{}}
                    settled          | | {"hashes":"none"}
                    settled          | | {"hashes":{"title":null}}
                    settled          | | {"told":true
                    settled          | | {"told":true} {"told":true}
                    unheardOf        | | {}
                    Settled          | | {}
                    owed             | | {"times":"often"}
                    underWay         | | {"version":"2026-01-01"}
                    underWay         | | {"type":"moved"}
                    underWay         | | {"type":"deleted"}
                    underWayDeletion | | {"type":"created"}
                    refused          | 2026-01-01T00:00:00Z | {}
                    refusedDeletion  | 2026-01-01T00:00:00Z | {"type":"updated"}
                    parked           | | {"since":"2026-01-01T00:00:00Z"}
                    parkedDeletion   | | {"type":"deleted","since":"yesterday"}
                    missing          | 2026-01-01T00:00:00Z | {"poll":1}
                    missing          | | {"poll":1,"since":"2026-01-01T00:00:00Z"}
                    held             | | {"shares":[null]}
                    held             | | {"since":"noon"}
                    """)
    void tellsThatARowIsDamaged(String phase, Instant due, String data) {
        assertThatThrownBy(() -> StateText.record(new StateRow(ID, phase, due, data)))
                .isInstanceOf(StateDamagedException.class)
                .hasMessageMatching("(?s)(the row of record a{32} |an entry ).*");
    }

    @Test
    void readsTheProgressAgain() {
        FeedMark full = BEGINNING.toBuilder()
                .stage(Stage.FOLLOWING)
                .listed(4_000_000_000L)
                .polls(12)
                .cursor(STAMP)
                .newsAt(NOON)
                .marginAt(NOON.plusSeconds(2))
                .descent(new Descent(STAMP, 300))
                .shares(Map.of("b".repeat(32), "Roads"))
                .sharesOwed(2)
                .sharesLate(false)
                .uncounted(3)
                .shortReadings(2)
                .comparedAt(NOON)
                .compareAfter(NOON.plusSeconds(1))
                .idsObeyFilter(false)
                .goodPoll(NOON.plusSeconds(2))
                .inStep(NOON.plusSeconds(3))
                .build();

        assertThat(StateText.mark(StateText.write(full), "state 'nightly'")).isEqualTo(full);
        assertThat(StateText.mark(StateText.write(BEGINNING), "state 'nightly'"))
                .isEqualTo(BEGINNING);
        assertThat(StateText.mark(null, "state 'nightly'")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "null",
                "[]",
                "{\"version\":\"one\"}",
                "{\"version\":1}",
                "{\"version\":1,\"source\":{},\"stage\":\"BEGUN\"}",
                "{\"version\":1,\"source\":null,\"stage\":\"READING\"}",
                "{\"version\":1,\"source\":{},\"stage\":\"READING\",\"comparedAt\":\"noon\"}"
            })
    void tellsThatTheProgressIsDamaged(String line) {
        assertThatThrownBy(() -> StateText.mark(line, "state 'nightly'")).isInstanceOf(StateDamagedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"version\":0}", "{\"version\":2,\"source\":[]}"})
    void tellsThatAnotherReleaseWroteIt(String line) {
        assertThatThrownBy(() -> StateText.mark(line, "state 'nightly' in /feeds"))
                .isInstanceOf(StateVersionException.class)
                .hasMessageContaining("the state 'nightly' in /feeds was written in version")
                .hasMessageContaining("this release reads version 1");
    }
}
