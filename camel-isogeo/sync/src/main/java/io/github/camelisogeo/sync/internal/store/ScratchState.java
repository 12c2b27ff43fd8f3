package io.github.camelisogeo.sync.internal.store;

import io.github.camelisogeo.sync.state.FeedState;
import io.github.camelisogeo.sync.state.StateRow;
import io.github.camelisogeo.sync.state.StateStep;
import io.github.camelisogeo.sync.state.StateView;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A copy of a state in memory, which a dry run may change. */
public final class ScratchState implements FeedState {

    private static final int PORTION = 1000;
    private static final Comparator<StateRow> BY_TIME = Comparator.comparing(
                    StateRow::due, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(StateRow::id);

    private final TreeMap<String, StateRow> rows = new TreeMap<>();
    private String mark;

    /**
     * Copies a state.
     *
     * @param original the state, or null to begin with an empty one
     */
    public ScratchState(StateView original) {
        if (original != null) {
            mark = original.mark();
            List<StateRow> portion = original.after(null, PORTION);
            while (!portion.isEmpty()) {
                portion.forEach(row -> rows.put(row.id(), row));
                portion = original.after(portion.get(portion.size() - 1).id(), PORTION);
            }
        }
    }

    @Override
    public synchronized String mark() {
        return mark;
    }

    @Override
    public synchronized Map<String, StateRow> rows(Collection<String> ids) {
        Map<String, StateRow> found = new HashMap<>();
        ids.stream().filter(rows::containsKey).forEach(id -> found.put(id, rows.get(id)));
        return found;
    }

    @Override
    public synchronized List<StateRow> due(String phase, Instant now, int most) {
        return rows.values().stream()
                .filter(row -> row.phase().equals(phase)
                        && (row.due() == null || !row.due().isAfter(now)))
                .sorted(BY_TIME)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<StateRow> after(String after, int most) {
        return (after == null ? rows : rows.tailMap(after, false))
                .values().stream().limit(most).toList();
    }

    @Override
    public synchronized Map<String, Long> counts() {
        return rows.values().stream().collect(Collectors.groupingBy(StateRow::phase, Collectors.counting()));
    }

    @Override
    public synchronized void write(StateStep step) {
        step.rows().forEach(row -> rows.put(row.id(), row));
        step.forgotten().forEach(rows::remove);
        mark = step.mark() == null ? mark : step.mark();
    }

    @Override
    public void close() {
        // Nothing is kept.
    }
}
