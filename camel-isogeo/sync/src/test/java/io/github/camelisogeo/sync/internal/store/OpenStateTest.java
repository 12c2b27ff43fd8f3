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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** States that are written with the next step, or soon. */
class OpenStateTest {

    private final Time time = new Time();
    private final Steps steps = new Steps();
    private final OpenState state = begun();

    private OpenState begun() {
        OpenState begun = new OpenState(steps, "state", time);
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
        time.pass();
        assertThat(steps.ids()).isEqualTo("a");

        writeSoon("b");
        writeSoon("c");
        assertThat(steps.written).isEmpty();
        time.pass();
        assertThat(steps.ids()).isEqualTo("b c");
        assertThat(steps.written).isEmpty();
    }

    @Test
    void writesWithTheNextStepWhatWaits() throws Exception {
        state.step(() -> {
            state.writeSoon(List.of(record("a"), record("b")), List.of("c"));
            state.write(List.of(record("b")), List.of());
            return null;
        });

        assertThat(steps.ids()).isEqualTo("a b -c");
        time.pass();
        assertThat(steps.written).isEmpty();
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
        assertThat(time.closed).isTrue();
    }

    @Test
    void failsAtTheNextStepIfWhatWaitedCouldNotBeWritten() throws Exception {
        steps.full = true;
        writeSoon("a");
        time.pass();
        assertThat(steps.ids()).isEqualTo("a");

        assertThatThrownBy(state::counts)
                .isInstanceOf(StateException.class)
                .hasMessageContaining("No space left on device");
        state.close();
        assertThat(steps.written).isEmpty();
    }

    @Test
    void waitsOnAThreadOfTheOwner() throws Exception {
        List<Thread> made = new CopyOnWriteArrayList<>();
        OpenState owned = OpenState.of(steps, "state", task -> {
            Thread thread = new Thread(task, "owned");
            made.add(thread);
            return thread;
        });
        owned.begin(FeedMark.beginning(new FeedSource("https://a", "b", "c")));
        assertThat(made).isEmpty();
        steps.written.clear();

        owned.writeSoon(List.of(record("a")), List.of());
        assertThat(steps.ids()).isEqualTo("a");
        assertThat(steps.writer.getName()).isEqualTo("owned");

        owned.close();
        for (Thread thread : made) {
            thread.join();
        }
    }

    /** Time that passes when a test says so. */
    private static final class Time implements Delay {

        private final List<Runnable> tasks = new ArrayList<>();
        private boolean closed;

        void pass() {
            List<Runnable> due = List.copyOf(tasks);
            tasks.clear();
            due.forEach(Runnable::run);
        }

        @Override
        public void execute(Runnable task) {
            tasks.add(task);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** A store that only notes the steps. */
    private static final class Steps implements FeedState {

        private final BlockingQueue<StateStep> written = new LinkedBlockingQueue<>();
        private volatile boolean full;
        private volatile Thread writer;

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
            writer = Thread.currentThread();
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
