package io.github.camelisogeo.sync;

import io.github.camelisogeo.sync.change.ChangeType;
import io.github.camelisogeo.sync.state.FeedMark;
import io.github.camelisogeo.sync.state.FeedState;
import io.github.camelisogeo.sync.state.RecordState;
import io.github.camelisogeo.sync.state.StateUpdate;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The state of an open feed, together with counts that would be slow to compute again. */
final class KnownRecords implements AutoCloseable {

    private final FeedState state;
    private final Set<String> pending = new LinkedHashSet<>();
    private FeedMark mark;
    private long selected;

    KnownRecords(FeedState state) {
        this.state = state;
        this.mark = state.mark();
        state.records().forEachRemaining(record -> count(record, 1));
    }

    private void count(RecordState record, int sign) {
        if (isSelected(record)) {
            selected += sign;
        }
        if (sign > 0 && record.isPending()) {
            pending.add(record.id());
        } else {
            pending.remove(record.id());
        }
    }

    private static boolean isSelected(RecordState record) {
        return !record.isPending() || record.handover().type() != ChangeType.DELETED;
    }

    FeedMark mark() {
        return mark;
    }

    RecordState get(String id) {
        return state.record(id);
    }

    /** Returns the number of records that the selection should have according to the state. */
    long selected() {
        return selected;
    }

    /** Returns the identifiers of the records whose changes aren't done. */
    List<String> pending() {
        return List.copyOf(pending);
    }

    Iterator<RecordState> all() {
        return state.records();
    }

    void write(StateUpdate update) {
        List<RecordState> before =
                update.kept().stream().map(record -> state.record(record.id())).toList();
        List<RecordState> forgotten =
                update.forgotten().stream().map(state::record).toList();
        state.write(update);
        mark = update.mark() == null ? mark : update.mark();
        before.forEach(this::uncount);
        forgotten.forEach(this::uncount);
        update.kept().forEach(record -> count(record, 1));
    }

    private void uncount(RecordState record) {
        if (record != null) {
            count(record, -1);
        }
    }

    @Override
    public void close() {
        state.close();
    }
}
