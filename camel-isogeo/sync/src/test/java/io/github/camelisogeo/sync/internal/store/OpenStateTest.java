package io.github.camelisogeo.sync.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.sync.internal.life.Phase.Settled;
import io.github.camelisogeo.sync.internal.life.RecordState;
import io.github.camelisogeo.sync.state.FeedState;
import io.github.camelisogeo.sync.state.StateException;
import io.github.camelisogeo.sync.state.StateRow;
import io.github.camelisogeo.sync.state.StateStep;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** States that are written with the next step, or soon. */
class OpenStateTest {

    private final Steps steps = new Steps();
    private final OpenState state = begun();

    private OpenState begun() {
        OpenState begun = new OpenState(steps, "state");
        begun.begin(FeedMark.beginning(new FeedSource("https://a", "b", "c")));
        steps.written.clear();
        return begun;
    }

    private static RecordState record(String id) {
        return RecordState.unknown(id, new Settled());
    }

    private void writeSoon(String id) {
        state.writeSoon(List.of(record(id)), List.of());
    }

    @Test
    void writesSoonWhatNoOtherStepWrites() throws Exception {
        writeSoon("a");
        writeSoon("b");

        assertThat(steps.ids()).isEqualTo("a b");
    }

    @Test
    void writesWithTheNextStepWhatWaits() throws Exception {
        state.step(() -> {
            state.writeSoon(List.of(record("a"), record("b")), List.of("c"));
            state.write(List.of(record("b")), List.of());
            return null;
        });

        assertThat(steps.ids()).isEqualTo("a b -c");
    }

    @Test
    void writesBeforeTheStoreIsRead() throws Exception {
        state.step(() -> {
            writeSoon("a");
            state.records(List.of("b"));
            assertThat(steps.written).isEmpty();
            state.records(List.of("a"));
            assertThat(steps.written).hasSize(1);
            writeSoon("b");
            state.counts();
            assertThat(steps.written).hasSize(2);
            return null;
        });
    }

    @Test
    void writesWhatWaitsBeforeItIsClosed() throws Exception {
        writeSoon("a");
        state.close();

        assertThat(steps.ids()).isEqualTo("a");
    }

    @Test
    void failsAtTheNextStepIfWhatWaitedCouldNotBeWritten() throws Exception {
        steps.full = true;
        writeSoon("a");
        assertThat(steps.ids()).isEqualTo("a");

        assertThatThrownBy(state::counts)
                .isInstanceOf(StateException.class)
                .hasMessageContaining("No space left on device");
        state.close();
        assertThat(steps.written).isEmpty();
    }

    /** A store that only notes the steps. */
    private static final class Steps implements FeedState {

        private final BlockingQueue<StateStep> written = new LinkedBlockingQueue<>();
        private volatile boolean full;

        /** Waits for a step, and returns its identifiers, with a minus in front of those that it forgets. */
        String ids() throws InterruptedException {
            StateStep step = written.poll(1, TimeUnit.MINUTES);
            StringBuilder ids = new StringBuilder();
            step.rows().forEach(row -> ids.append(' ').append(row.id()));
            step.forgotten().forEach(id -> ids.append(" -").append(id));
            return ids.toString().strip();
        }

        @Override
        public void write(StateStep step) {
            written.add(step);
            if (full) {
                throw new StateException("No space left on device");
            }
        }

        @Override
        public String mark() {
            return null;
        }

        @Override
        public Map<String, StateRow> rows(Collection<String> ids) {
            return Map.of();
        }

        @Override
        public List<StateRow> due(String phase, Instant now, int most) {
            return List.of();
        }

        @Override
        public List<StateRow> after(String after, int most) {
            return List.of();
        }

        @Override
        public Map<String, Long> counts() {
            return Map.of();
        }

        @Override
        public void close() {}
    }
}
