package io.github.camelisogeo.sync.state.contract;

import static io.github.camelisogeo.sync.state.contract.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.sync.state.FeedState;
import io.github.camelisogeo.sync.state.StateException;
import io.github.camelisogeo.sync.state.StateInUseException;
import io.github.camelisogeo.sync.state.StateRow;
import io.github.camelisogeo.sync.state.StateStep;
import io.github.camelisogeo.sync.state.StateStore;
import io.github.camelisogeo.sync.state.StateView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What every store does. A store's test extends this class. Each test begins without any state.
 */
public abstract class StateStoreContract {

    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00.123456789Z");
    private static final String MARK = "{\"cursor\":\"2026-01-02T03:04:05.0000001+00:00\"}";

    /** Returns a store. The stores of a test share their states, as stores with the same settings do. */
    protected abstract StateStore store();

    private void write(String stateId, StateStep step) {
        try (FeedState state = store().open(stateId)) {
            state.write(step);
        }
    }

    private static StateStep rows(StateRow... rows) {
        return new StateStep(null, List.of(rows), List.of());
    }

    @Test
    void newStateIsEmpty() {
        try (FeedState state = store().open("nightly")) {
            assertThat(state.mark()).isNull();
            assertThat(state.rows(List.of("a"))).isEmpty();
            assertThat(state.rows(List.of())).isEmpty();
            assertThat(state.due("owed", Instant.MAX, 10)).isEmpty();
            assertThat(state.after(null, 10)).isEmpty();
            assertThat(state.counts()).isEmpty();
            state.checkHeld();
        }
    }

    @Test
    void keepsWhatWasWritten() {
        StateRow one = new StateRow("a", "settled", null, "{\"name\":\"Été \uD83D\uDE00\",\"n\":[1.0,null]}");
        StateRow other = new StateRow("b", "owed", NOON, "{}");
        try (FeedState state = store().open("nightly")) {
            state.write(new StateStep(MARK, List.of(one, other, row("c", "owed")), List.of()));
            state.write(new StateStep(null, List.of(), List.of("c", "never there")));
        }
        try (FeedState state = store().open("nightly")) {
            assertThat(state.mark()).isEqualTo(MARK);
            assertThat(state.rows(List.of("b", "c", "a"))).isEqualTo(Map.of("a", one, "b", other));
            assertThat(state.after(null, 10)).containsExactly(one, other);
            assertThat(state.counts()).isEqualTo(Map.of("settled", 1L, "owed", 1L));
        }
    }

    @Test
    void replacesRowsAndMark() {
        StateRow changed = new StateRow("a", "refused", NOON, "{\"attempt\":2}");
        try (FeedState state = store().open("nightly")) {
            state.write(new StateStep("{\"n\":1}", List.of(row("a", "owed"), row("b", "owed")), List.of()));
            state.write(new StateStep("{\"n\":2}", List.of(changed), List.of()));

            assertThat(state.mark()).isEqualTo("{\"n\":2}");
            assertThat(state.rows(List.of("a", "b"))).isEqualTo(Map.of("a", changed, "b", row("b", "owed")));
            assertThat(state.due("owed", NOON, 10)).containsExactly(row("b", "owed"));
            assertThat(state.due("refused", NOON, 10)).containsExactly(changed);
            assertThat(state.counts()).isEqualTo(Map.of("owed", 1L, "refused", 1L));
        }
    }

    @Test
    void lastOneWinsIfAStepNamesARowTwice() {
        try (FeedState state = store().open("nightly")) {
            state.write(rows(row("a", "owed"), row("a", "settled")));
            assertThat(state.after(null, 10)).containsExactly(row("a", "settled"));
            assertThat(state.counts()).isEqualTo(Map.of("settled", 1L));
            state.write(new StateStep(null, List.of(row("a", "owed")), List.of("a")));
            assertThat(state.after(null, 10)).isEmpty();
            assertThat(state.counts()).isEmpty();
        }
    }

    @Test
    void emptyStepChangesNothing() {
        try (FeedState state = store().open("nightly")) {
            state.write(new StateStep(MARK, List.of(row("a", "owed")), List.of()));
            state.write(new StateStep(null, List.of(), List.of()));
            assertThat(state.mark()).isEqualTo(MARK);
            assertThat(state.after(null, 10)).containsExactly(row("a", "owed"));
        }
    }

    @Test
    void findsDueRowsInTheOrderOfTheirTimes() {
        StateRow late = row("a", "owed", NOON.plusNanos(1));
        StateRow second = row("c", "owed", NOON);
        StateRow first = row("b", "owed", NOON);
        StateRow old = row("d", "owed", Instant.parse("1969-07-20T20:17:40Z"));
        StateRow anyTime = row("e", "owed", null);
        StateRow laterAnyTime = row("f", "owed", null);
        StateRow farAway = row("g", "owed", Instant.parse("2999-01-01T00:00:00Z"));
        try (FeedState state = store().open("nightly")) {
            state.write(rows(
                    late, farAway, second, laterAnyTime, first, anyTime, old, row("h", "settled"), row("i", "owedx")));

            assertThat(state.due("owed", NOON, 100)).containsExactly(anyTime, laterAnyTime, old, first, second);
            assertThat(state.due("owed", NOON, 4)).containsExactly(anyTime, laterAnyTime, old, first);
            assertThat(state.due("owed", NOON.minusNanos(1), 100)).containsExactly(anyTime, laterAnyTime, old);
            assertThat(state.due("owed", NOON.plusNanos(1), 100)).contains(late).doesNotContain(farAway);
            assertThat(state.due("owed", Instant.MAX, 100)).hasSize(7).endsWith(farAway);
            assertThat(state.due("owed", Instant.MIN, 100)).containsExactly(anyTime, laterAnyTime);
            assertThat(state.due("parked", NOON, 100)).isEmpty();
            assertThat(state.due("owed", NOON, 0)).isEmpty();
        }
    }

    @Test
    void readsAllRowsInPortions() {
        List<StateRow> rows = IntStream.range(0, 2500)
                .mapToObj(i -> row("%032x".formatted(i * 7919L % 2500), i % 3 == 0 ? "owed" : "settled"))
                .toList();
        try (FeedState state = store().open("nightly")) {
            state.write(new StateStep(MARK, rows, List.of()));

            List<StateRow> read = new ArrayList<>();
            for (List<StateRow> portion = state.after(null, 999);
                    !portion.isEmpty();
                    portion = state.after(portion.get(portion.size() - 1).id(), 999)) {
                assertThat(portion).hasSizeLessThanOrEqualTo(999);
                read.addAll(portion);
            }
            assertThat(read)
                    .isEqualTo(rows.stream()
                            .sorted(Comparator.comparing(StateRow::id))
                            .toList());
            assertThat(state.rows(rows.stream().map(StateRow::id).toList())).hasSize(2500);
            assertThat(state.counts()).isEqualTo(Map.of("owed", 834L, "settled", 1666L));

            state.write(new StateStep(
                    null, List.of(), rows.stream().map(StateRow::id).toList()));
            assertThat(state.counts()).isEmpty();
            assertThat(state.after(null, 10)).isEmpty();
        }
    }

    @Test
    void continuesAfterARowThatIsGone() {
        try (FeedState state = store().open("nightly")) {
            state.write(rows(row("a", "owed"), row("b", "owed"), row("c", "owed")));
            state.write(new StateStep(null, List.of(), List.of("b")));
            assertThat(state.after("b", 10)).containsExactly(row("c", "owed"));
        }
    }

    @Test
    void tellsUpperCaseFromLowerCase() {
        try (FeedState state = store().open("nightly")) {
            state.write(rows(row("a", "owed"), row("A", "Owed"), row("B", "owed")));
            assertThat(state.after(null, 10)).extracting(StateRow::id).containsExactly("A", "B", "a");
            assertThat(state.due("owed", NOON, 10)).extracting(StateRow::id).containsExactly("B", "a");
            assertThat(state.rows(List.of("b"))).isEmpty();
        }
    }

    @Test
    void keepsLongTexts() {
        StateRow longest =
                new StateRow("x".repeat(64), "p".repeat(32), NOON, "{\"t\":\"" + "é".repeat(100_000) + "\"}");
        String mark = "{\"m\":\"" + "m".repeat(200_000) + "\"}";
        try (FeedState state = store().open("nightly")) {
            state.write(new StateStep(mark, List.of(longest), List.of()));
            assertThat(state.mark()).isEqualTo(mark);
            assertThat(state.after(null, 1)).containsExactly(longest);
        }
    }

    @Test
    void keepsStatesApartWhateverTheirNames() {
        List<String> names = List.of(
                "nightly",
                "Nightly",
                "NIGHTLY",
                "../nightly",
                ".hidden",
                "a/b",
                "a\\b",
                "a*b",
                "été",
                "a b",
                "CON",
                "con",
                "nul.txt",
                "dot.",
                "x".repeat(300),
                "x".repeat(301),
                "\uD83D\uDC2B",
                "a%2Fb",
                "a'b",
                "a@b",
                "nightly.mv");
        for (String name : names) {
            write(name, StateStep.of("{\"name\":\"" + names.indexOf(name) + "\"}"));
        }
        for (String name : names) {
            try (FeedState state = store().open(name)) {
                assertThat(state.mark()).as(name).isEqualTo("{\"name\":\"" + names.indexOf(name) + "\"}");
                assertThat(store().stateIds())
                        .containsExactlyElementsOf(names.stream().sorted().toList());
            }
        }
        assertThat(store().stateIds())
                .containsExactlyElementsOf(names.stream().sorted().toList());
    }

    @Test
    void refusesNamesThatAreNone() {
        for (String name : List.of("", " ", "a\u0000b", "\uD83D", "x".repeat(501))) {
            assertThatThrownBy(() -> store().open(name))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("stateId");
            assertThatThrownBy(() -> store().look(name)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store().delete(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refusesASecondUserAndLeavesTheFirstAlone() {
        StateStore other = store();
        try (FeedState state = store().open("nightly")) {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> other.open("nightly"))
                        .isInstanceOf(StateInUseException.class)
                        .hasMessageContaining("state 'nightly' in");
                assertThatThrownBy(() -> other.delete("nightly")).isInstanceOf(StateInUseException.class);
            }
            state.checkHeld();
            state.write(StateStep.of(MARK));
            other.open("weekly").close();
        }
        try (FeedState state = other.open("nightly")) {
            assertThat(state.mark()).isEqualTo(MARK);
        }
    }

    @Test
    void looksWithoutCreatingAnything() {
        assertThat(store().look("nightly")).isEmpty();
        assertThat(store().stateIds()).isEmpty();
        assertThat(store().look("nightly")).isEmpty();
        store().delete("nightly");
        assertThat(store().stateIds()).isEmpty();
    }

    @Test
    void looksAtAStateThatNobodyUses() {
        write("nightly", new StateStep(MARK, List.of(row("a", "owed")), List.of()));
        try (StateView view = store().look("nightly").orElseThrow();
                StateView another = store().look("nightly").orElseThrow()) {
            assertThat(view.mark()).isEqualTo(MARK);
            assertThat(another.after(null, 10)).containsExactly(row("a", "owed"));
            assertThat(view.counts()).isEqualTo(Map.of("owed", 1L));
        }
        store().open("nightly").close();
    }

    @Test
    void looksWhileAFeedUsesTheState() {
        try (FeedState state = store().open("nightly")) {
            state.write(new StateStep(MARK, List.of(row("a", "owed")), List.of()));
            try (StateView view = store().look("nightly").orElseThrow()) {
                assertThat(view.mark()).isEqualTo(MARK);
                state.write(rows(row("a", "settled")));
                assertThat(view.counts()).isEqualTo(Map.of("settled", 1L));
            }
            state.checkHeld();
            state.write(rows(row("b", "settled")));
            assertThat(state.counts()).isEqualTo(Map.of("settled", 2L));
        }
    }

    @Test
    void feedCanOpenAStateThatIsLookedAt() {
        write("nightly", StateStep.of(MARK));
        try (StateView view = store().look("nightly").orElseThrow()) {
            try (FeedState state = store().open("nightly")) {
                assertThat(view.mark()).isEqualTo(MARK);
                state.write(rows(row("a", "owed")));
                assertThat(view.after(null, 10)).containsExactly(row("a", "owed"));
            }
        }
        store().open("nightly").close();
    }

    @Test
    void deletesAState() {
        write("nightly", new StateStep(MARK, List.of(row("a", "owed")), List.of()));
        write("weekly", new StateStep(MARK, List.of(row("a", "settled")), List.of()));
        store().delete("nightly");
        assertThat(store().stateIds()).containsExactly("weekly");
        try (FeedState state = store().open("nightly")) {
            assertThat(state.mark()).isNull();
            assertThat(state.counts()).isEmpty();
            assertThat(state.after(null, 10)).isEmpty();
        }
        try (FeedState state = store().open("weekly")) {
            assertThat(state.after(null, 10)).containsExactly(row("a", "settled"));
        }
    }

    @Test
    void isOfNoUseAfterItWasClosed() {
        FeedState state = store().open("nightly");
        state.close();
        state.close();
        assertThatThrownBy(() -> state.write(StateStep.of(MARK)))
                .isInstanceOf(StateException.class)
                .hasMessageContaining("nightly");
        try (FeedState again = store().open("nightly")) {
            state.close();
            assertThatThrownBy(() -> state.write(StateStep.of(MARK))).isInstanceOf(StateException.class);
            assertThatThrownBy(() -> store().open("nightly")).isInstanceOf(StateInUseException.class);
            again.write(StateStep.of(MARK));
        }
    }

    @Test
    void keepsTextsThatAreNoUnicode() {
        StateRow half = new StateRow("a", "owed", null, "{\"t\":\"\uD83D\"}");
        try (FeedState state = store().open("nightly")) {
            state.write(rows(half));
            assertThat(state.after(null, 10)).containsExactly(half);
            assertThat(half.data()).isEqualTo("{\"t\":\"\\ud83d\"}");
        }
    }
}
