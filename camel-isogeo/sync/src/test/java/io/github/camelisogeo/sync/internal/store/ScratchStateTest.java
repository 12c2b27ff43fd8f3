package io.github.camelisogeo.sync.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sync.state.EmbeddedStateStore;
import io.github.camelisogeo.sync.state.FeedState;
import io.github.camelisogeo.sync.state.StateRow;
import io.github.camelisogeo.sync.state.StateStep;
import io.github.camelisogeo.sync.state.StateStore;
import io.github.camelisogeo.sync.state.StateView;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dry run sees what a real run would see, and leaves no trace. */
class ScratchStateTest {

    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final List<String> PHASES = List.of("owed", "settled", "refused", "missing");
    private static final int RECORDS = 60;

    @TempDir
    Path folder;

    private final Random random = new Random(17);
    private StateStore store;

    @BeforeEach
    void makeStore() {
        store = new EmbeddedStateStore(folder);
    }

    /** The same steps give the same answers as in a store that passes the contract. */
    @Test
    void answersAsAStoreDoes() {
        try (FeedState real = store.open("nightly");
                ScratchState scratch = new ScratchState(null)) {
            assertSame(scratch, real);
            for (int i = 0; i < 200; i++) {
                StateStep step = anyStep();
                real.write(step);
                scratch.write(step);
                assertSame(scratch, real);
            }
        }
    }

    @Test
    void copiesAStateOfManyPortionsAndLeavesTheOriginalAlone() {
        List<StateRow> rows = IntStream.range(0, 2500)
                .mapToObj(i -> new StateRow(id(i), PHASES.get(i % 4), null, "{}"))
                .toList();
        try (FeedState real = store.open("nightly")) {
            real.write(new StateStep("{\"n\":1}", rows, List.of()));
        }
        ScratchState scratch;
        try (StateView view = store.look("nightly").orElseThrow()) {
            scratch = new ScratchState(view);
            assertSame(scratch, view);
        }
        scratch.write(new StateStep("{\"n\":2}", List.of(), List.of(id(0))));

        assertThat(scratch.mark()).isEqualTo("{\"n\":2}");
        assertThat(scratch.after(null, 10_000)).hasSize(2499);
        try (StateView view = store.look("nightly").orElseThrow()) {
            assertThat(view.mark()).isEqualTo("{\"n\":1}");
            assertThat(view.after(null, 10_000)).isEqualTo(rows);
        }
    }

    private StateStep anyStep() {
        List<StateRow> rows = new ArrayList<>();
        List<String> forgotten = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            Instant due = random.nextInt(3) == 0 ? null : NOON.plusSeconds(random.nextInt(5));
            rows.add(new StateRow(anyId(), PHASES.get(random.nextInt(4)), due, "{\"n\":" + random.nextInt() + "}"));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            forgotten.add(anyId());
        }
        return new StateStep(random.nextBoolean() ? "{\"n\":" + random.nextInt() + "}" : null, rows, forgotten);
    }

    private String anyId() {
        return id(random.nextInt(RECORDS));
    }

    private static String id(int number) {
        return "%032x".formatted(number);
    }

    private void assertSame(FeedState scratch, StateView real) {
        assertThat(scratch.mark()).isEqualTo(real.mark());
        assertThat(scratch.counts()).isEqualTo(real.counts());
        List<String> ids = List.of(anyId(), anyId(), "nobody");
        assertThat(scratch.rows(ids)).isEqualTo(real.rows(ids));
        String phase = PHASES.get(random.nextInt(4));
        Instant now = NOON.plusSeconds(random.nextInt(6));
        int most = random.nextInt(RECORDS);
        assertThat(scratch.due(phase, now, most)).isEqualTo(real.due(phase, now, most));
        assertThat(scratch.after(null, most)).isEqualTo(real.after(null, most));
        String after = anyId();
        assertThat(scratch.after(after, most)).isEqualTo(real.after(after, most));
    }
}
