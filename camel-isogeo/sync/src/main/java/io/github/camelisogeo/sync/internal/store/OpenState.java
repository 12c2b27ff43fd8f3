package io.github.camelisogeo.sync.internal.store;

import io.github.camelisogeo.sync.internal.life.Phase.Gone;
import io.github.camelisogeo.sync.internal.life.Phase.Held;
import io.github.camelisogeo.sync.internal.life.Phase.Missing;
import io.github.camelisogeo.sync.internal.life.Phase.Parked;
import io.github.camelisogeo.sync.internal.life.Phase.Refused;
import io.github.camelisogeo.sync.internal.life.Phase.Settled;
import io.github.camelisogeo.sync.internal.life.Phase.UnderWay;
import io.github.camelisogeo.sync.internal.life.RecordState;
import io.github.camelisogeo.sync.state.FeedState;
import io.github.camelisogeo.sync.state.StateException;
import io.github.camelisogeo.sync.state.StateRow;
import io.github.camelisogeo.sync.state.StateStep;
import io.github.camelisogeo.sync.state.StateView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The state of an open feed. A poll and the controls of an operator use it at the same time: each reads and writes what belongs together in
 * one {@link #step}.
 */
public final class OpenState implements AutoCloseable {

    private static final List<String> LEFT =
            List.of(Missing.WORD, Gone.WORD, Held.WORD, UnderWay.DELETION, Refused.DELETION, Parked.DELETION);

    private static final int PORTION = 1000;

    /** A time by which all phases are due. */
    public static final Instant ANY_TIME = Instant.parse("9999-12-31T23:59:59Z");

    private final FeedState state;
    private final Delay delay;
    private final ReentrantLock lock = new ReentrantLock();
    private final PendingStates pending = new PendingStates();
    private FeedMark mark;
    private StateException failure;

    /**
     * @param delay runs what is written soon; closed with this state
     */
    OpenState(FeedState state, String described, Delay delay) {
        this.state = state;
        this.delay = delay;
        this.mark = StateText.mark(state.mark(), described);
    }

    /**
     * Returns the state of a feed.
     *
     * @param threads makes the thread that writes what is written soon
     */
    public static OpenState of(FeedState state, String described, ThreadFactory threads) {
        return new OpenState(state, described, new ShortDelay(threads));
    }

    /** Returns the state of a feed as it is stored, to look at it. */
    public static OpenState readOnly(StateView view, String described) {
        return new OpenState(new ReadOnlyState(view), described, Delay.NONE);
    }

    /** Runs a task that no other task of this state runs beside. */
    public <T> T step(Supplier<T> task) {
        lock.lock();
        try {
            if (failure != null) {
                throw failure;
            }
            return task.get();
        } finally {
            lock.unlock();
        }
    }

    /** Runs a task that reads the store, with everything written. */
    private <T> T read(Supplier<T> task) {
        return step(() -> {
            writePending();
            return task.get();
        });
    }

    /** Returns the progress, or null in a new state. */
    public FeedMark mark() {
        return step(() -> mark);
    }

    /** Returns the states of some records, by identifier. Unknown records are left out. */
    public Map<String, RecordState> records(Collection<String> ids) {
        return step(() -> {
            if (pending.concerns(ids)) {
                writePending();
            }
            Map<String, RecordState> found = new HashMap<>();
            state.rows(ids).forEach((id, row) -> found.put(id, StateText.record(row)));
            return found;
        });
    }

    /** Returns records in a phase that are due, in order of their time. */
    public List<RecordState> due(String phase, Instant now, int most) {
        return read(() -> records(state.due(phase, now, most)));
    }

    /** Returns records in order of their identifiers. */
    public List<RecordState> after(String id, int most) {
        return read(() -> records(state.after(id, most)));
    }

    private static List<RecordState> records(List<StateRow> rows) {
        return rows.stream().map(StateText::record).toList();
    }

    /** Returns the number of records in each phase that has any. */
    public Map<String, Long> counts() {
        return read(state::counts);
    }

    /** Returns the number of records in a phase. */
    public long count(String phase) {
        return counts().getOrDefault(phase, 0L);
    }

    /** Returns the number of records that the receiver has or may have. */
    public long known() {
        return counts().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns the number of records that the selection should have according to the state. */
    public long selected() {
        Map<String, Long> counts = counts();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return all
                - LEFT.stream()
                        .mapToLong(phase -> counts.getOrDefault(phase, 0L))
                        .sum();
    }

    /** Returns true if nothing that was found is left to deliver. Parked and held changes don't count. */
    public boolean isInStep() {
        return counts().keySet().stream()
                .allMatch(phase -> List.of(Settled.WORD, Parked.WORD, Parked.DELETION, Held.WORD, Missing.WORD)
                        .contains(phase));
    }

    /** Changes the progress. Nothing is written if it stays as it is. */
    public void update(UnaryOperator<FeedMark> change) {
        write(change, List.of(), List.of());
    }

    /** Writes a step. */
    public void write(Collection<RecordState> kept, Collection<String> forgotten) {
        write(UnaryOperator.identity(), kept, forgotten);
    }

    /**
     * Writes a step.
     *
     * @param change changes the progress
     * @param kept the new states of records
     * @param forgotten the records to forget
     */
    public void write(UnaryOperator<FeedMark> change, Collection<RecordState> kept, Collection<String> forgotten) {
        step(() -> {
            FeedMark changed = change.apply(mark);
            String line = changed.equals(mark) ? null : StateText.write(changed);
            if (line != null || !kept.isEmpty() || !forgotten.isEmpty()) {
                pending.add(kept, forgotten);
                state.write(pending.take(line));
                mark = changed;
            }
            return null;
        });
    }

    /**
     * Writes states with the next step, or soon by themselves if there is none by then. Whoever reads this state sees them at once. If the
     * process ends before they are written, they are as before.
     */
    public void writeSoon(Collection<RecordState> kept, Collection<String> forgotten) {
        step(() -> {
            int number = pending.add(kept, forgotten);
            delay.execute(() -> writeIfPending(number));
            return null;
        });
    }

    private void writeIfPending(int number) {
        lock.lock();
        try {
            if (pending.isLast(number)) {
                writePending();
            }
        } catch (RuntimeException e) {
            // There is nobody to tell here, so the next step fails with it.
            failure = e instanceof StateException known
                    ? known
                    : new StateException("a step of the state could not be written: " + e, e);
        } finally {
            lock.unlock();
        }
    }

    /** Writes the states that wait for the next step, now. */
    public void writePending() {
        step(() -> {
            StateStep step = pending.take(null);
            if (!step.isEmpty()) {
                state.write(step);
            }
            return null;
        });
    }

    /**
     * Changes records, a portion at a time, so that a million of them need no memory.
     *
     * @param progress changes the progress; it is written with each portion in which a record changes
     * @param records returns the new state of a record, the same object if it stays as it is, or null if it is to be forgotten
     * @return the number of records that changed
     */
    public long changeAll(UnaryOperator<FeedMark> progress, UnaryOperator<RecordState> records) {
        long changed = 0;
        String last = null;
        do {
            String from = last;
            Changed portion = step(() -> {
                List<RecordState> states = after(from, PORTION);
                long number = change(progress, states, records);
                return new Changed(
                        number,
                        states.isEmpty() ? null : states.get(states.size() - 1).id());
            });
            changed += portion.number();
            last = portion.last();
        } while (last != null);
        return changed;
    }

    private record Changed(long number, String last) {}

    /** Does the same as {@link #changeAll} for the records in a phase, each of which must go to another one. */
    public long changePhase(String phase, UnaryOperator<FeedMark> progress, UnaryOperator<RecordState> records) {
        long changed = 0;
        long portion;
        do {
            portion = step(() -> change(progress, due(phase, ANY_TIME, PORTION), records));
            changed += portion;
        } while (portion > 0);
        return changed;
    }

    /** Does the same as {@link #changeAll} for some records. */
    public long changeSome(
            UnaryOperator<FeedMark> progress, Collection<String> ids, UnaryOperator<RecordState> records) {
        return ids.isEmpty() ? 0 : step(() -> change(progress, records(ids).values(), records));
    }

    private long change(
            UnaryOperator<FeedMark> progress, Collection<RecordState> before, UnaryOperator<RecordState> change) {
        List<RecordState> kept = new ArrayList<>();
        List<String> forgotten = new ArrayList<>();
        for (RecordState record : before) {
            RecordState changed = change.apply(record);
            if (changed == null) {
                forgotten.add(record.id());
            } else if (changed != record) {
                kept.add(changed);
            }
        }
        if (!kept.isEmpty() || !forgotten.isEmpty()) {
            write(progress, kept, forgotten);
        }
        return kept.size() + forgotten.size();
    }

    /** Writes the progress of a new feed. */
    public void begin(FeedMark beginning) {
        step(() -> {
            state.write(StateStep.of(StateText.write(beginning)));
            mark = beginning;
            return null;
        });
    }

    /** Checks that the store still lends this state. */
    public void checkHeld() {
        state.checkHeld();
    }

    /** Returns the state as the store knows it. */
    public FeedState stored() {
        writePending();
        return state;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (failure == null) {
                writePending();
            }
        } finally {
            delay.close();
            state.close();
            lock.unlock();
        }
    }
}
