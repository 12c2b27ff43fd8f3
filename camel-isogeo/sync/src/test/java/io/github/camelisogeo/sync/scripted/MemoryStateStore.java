package io.github.camelisogeo.sync.scripted;

import io.github.camelisogeo.sync.state.FeedState;
import io.github.camelisogeo.sync.state.StateException;
import io.github.camelisogeo.sync.state.StateInUseException;
import io.github.camelisogeo.sync.state.StateRow;
import io.github.camelisogeo.sync.state.StateStep;
import io.github.camelisogeo.sync.state.StateStore;
import io.github.camelisogeo.sync.state.StateView;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Stores states in memory. A test can kill a feed at any write: what was written until then stays. */
public final class MemoryStateStore implements StateStore {

    private final Map<String, Stored> states = new TreeMap<>();
    private long writesUntilKill = -1;
    private boolean writeIsStored;
    private boolean killed;
    private long writes;
    private volatile Runnable beforeOpening = () -> {};

    /** A stored state, and the handle that has it open. */
    private static final class Stored {
        private final TreeMap<String, StateRow> rows = new TreeMap<>();
        private String mark;
        private Handle holder;
    }

    /**
     * From now on, so many writes succeed; then the process counts as killed, and nothing that it does reaches the store.
     *
     * @param stored whether the write at which it is killed is still stored
     */
    public synchronized void killAfter(long moreWrites, boolean stored) {
        writesUntilKill = moreWrites;
        writeIsStored = stored;
    }

    /** Returns true if the process was killed since the store was last {@linkplain #restart restarted}. */
    public synchronized boolean isKilled() {
        return killed;
    }

    /** Begins a new process: states that the former one had open can be opened again. */
    public synchronized void restart() {
        states.values().forEach(stored -> stored.holder = null);
        writesUntilKill = -1;
        killed = false;
    }

    /** Returns the number of steps that were written. */
    public synchronized long writes() {
        return writes;
    }

    /** Does something each time that a state is to be opened, before it is. */
    public void whenOpened(Runnable what) {
        beforeOpening = what;
    }

    @Override
    public FeedState open(String stateId) {
        beforeOpening.run();
        return lend(stateId);
    }

    private synchronized FeedState lend(String stateId) {
        Stored stored = states.computeIfAbsent(stateId, key -> new Stored());
        if (stored.holder != null) {
            throw new StateInUseException("the " + describe(stateId) + " is in use");
        }
        stored.holder = new Handle(stored);
        return stored.holder;
    }

    @Override
    public synchronized Optional<StateView> look(String stateId) {
        return Optional.ofNullable(states.get(stateId)).map(Handle::new);
    }

    @Override
    public synchronized List<String> stateIds() {
        return List.copyOf(states.keySet());
    }

    @Override
    public synchronized void delete(String stateId) {
        Stored stored = states.get(stateId);
        if (stored != null && stored.holder != null) {
            throw new StateInUseException("the " + describe(stateId) + " is in use");
        }
        states.remove(stateId);
    }

    @Override
    public String describe(String stateId) {
        return "state '" + stateId + "' in memory";
    }

    private synchronized void write(Handle handle, StateStep step) {
        handle.check();
        if (handle.stored.holder != handle) {
            throw new StateException("the state is closed");
        }
        boolean last = writesUntilKill == 0;
        if (!last || writeIsStored) {
            handle.stored.mark = step.mark() == null ? handle.stored.mark : step.mark();
            step.forgotten().forEach(handle.stored.rows::remove);
            step.rows().forEach(row -> handle.stored.rows.put(row.id(), row));
        }
        writesUntilKill--;
        writes++;
        if (last) {
            killed = true;
            throw new StateException("killed");
        }
    }

    private synchronized void close(Handle handle) {
        handle.closed = true;
        if (handle.stored.holder == handle) {
            handle.stored.holder = null;
        }
    }

    private final class Handle implements FeedState {

        private final Stored stored;
        private boolean closed;

        private Handle(Stored stored) {
            this.stored = stored;
        }

        private void check() {
            if (closed || killed) {
                throw new StateException(killed ? "killed" : "the state is closed");
            }
        }

        @Override
        public String mark() {
            synchronized (MemoryStateStore.this) {
                check();
                return stored.mark;
            }
        }

        @Override
        public Map<String, StateRow> rows(Collection<String> ids) {
            synchronized (MemoryStateStore.this) {
                check();
                Map<String, StateRow> found = new HashMap<>();
                ids.forEach(id -> Optional.ofNullable(stored.rows.get(id)).ifPresent(row -> found.put(id, row)));
                return found;
            }
        }

        @Override
        public List<StateRow> due(String phase, Instant now, int most) {
            synchronized (MemoryStateStore.this) {
                check();
                return stored.rows.values().stream()
                        .filter(row -> row.phase().equals(phase))
                        .filter(row -> row.due() == null || !row.due().isAfter(now))
                        .sorted(Comparator.comparing(
                                        StateRow::due, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                                .thenComparing(StateRow::id))
                        .limit(most)
                        .toList();
            }
        }

        @Override
        public List<StateRow> after(String after, int most) {
            synchronized (MemoryStateStore.this) {
                check();
                return (after == null ? stored.rows : stored.rows.tailMap(after, false))
                        .values().stream().limit(most).toList();
            }
        }

        @Override
        public Map<String, Long> counts() {
            synchronized (MemoryStateStore.this) {
                check();
                return stored.rows.values().stream()
                        .collect(Collectors.groupingBy(StateRow::phase, TreeMap::new, Collectors.counting()));
            }
        }

        @Override
        public void write(StateStep step) {
            MemoryStateStore.this.write(this, step);
        }

        @Override
        public void close() {
            MemoryStateStore.this.close(this);
        }
    }
}
