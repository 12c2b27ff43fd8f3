package io.github.camelisogeo.sync;

import io.github.camelisogeo.sync.state.FeedState;
import io.github.camelisogeo.sync.state.StateException;
import io.github.camelisogeo.sync.state.StateRow;
import io.github.camelisogeo.sync.state.StateStep;
import io.github.camelisogeo.sync.state.StateStore;
import io.github.camelisogeo.sync.state.StateView;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** A store on a disk that may be full. */
record FullDiskStore(StateStore store, AtomicBoolean full) implements StateStore {

    @Override
    public FeedState open(String stateId) {
        return new State(store.open(stateId), full);
    }

    @Override
    public Optional<StateView> look(String stateId) {
        return store.look(stateId);
    }

    @Override
    public List<String> stateIds() {
        return store.stateIds();
    }

    @Override
    public void delete(String stateId) {
        store.delete(stateId);
    }

    @Override
    public String describe(String stateId) {
        return store.describe(stateId);
    }

    private record State(FeedState state, AtomicBoolean full) implements FeedState {

        @Override
        public void write(StateStep step) {
            if (full.get()) {
                throw new StateException("No space left on device");
            }
            state.write(step);
        }

        @Override
        public String mark() {
            return state.mark();
        }

        @Override
        public Map<String, StateRow> rows(Collection<String> ids) {
            return state.rows(ids);
        }

        @Override
        public List<StateRow> due(String phase, Instant now, int most) {
            return state.due(phase, now, most);
        }

        @Override
        public List<StateRow> after(String after, int most) {
            return state.after(after, most);
        }

        @Override
        public Map<String, Long> counts() {
            return state.counts();
        }

        @Override
        public void close() {
            state.close();
        }
    }
}
