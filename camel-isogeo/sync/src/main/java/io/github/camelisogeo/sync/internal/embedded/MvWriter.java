package io.github.camelisogeo.sync.internal.embedded;

import io.github.camelisogeo.sync.state.StateRow;
import io.github.camelisogeo.sync.state.StateStep;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Writes steps, each in one commit. */
final class MvWriter {

    private static final int FILL_RATE = 70;
    private static final int COMPACTED_BYTES = 8 * 1024 * 1024;
    private static final int STEPS_BEFORE_COMPACTION = 16;

    private final MvContent content;
    private final StateLock lock;
    private final Map<String, Long> changes = new HashMap<>();

    MvWriter(MvContent content, StateLock lock) {
        this.content = content;
        this.lock = lock;
    }

    void write(StateStep step) throws IOException {
        changes.clear();
        step.rows().forEach(this::put);
        step.forgotten().forEach(this::remove);
        changes.forEach(this::count);
        if (step.mark() != null) {
            content.about.put(MvContent.MARK, step.mark());
        }
        long steps = content.steps() + 1;
        content.about.put(MvContent.STEPS, Long.toString(steps));
        content.store.commit();
        content.store.sync();
        lock.count(steps);
        if (steps % STEPS_BEFORE_COMPACTION == 0) {
            compact();
        }
    }

    private void put(StateRow row) {
        DueKey key = new DueKey(row.phase(), row.due(), row.id());
        StoredRow before = content.rows.put(row.id(), StoredRow.of(row));
        if (before == null) {
            content.due.put(key, Boolean.TRUE);
            changes.merge(row.phase(), 1L, Long::sum);
        } else if (!before.key(row.id()).equals(key)) {
            content.due.remove(before.key(row.id()));
            content.due.put(key, Boolean.TRUE);
            changes.merge(before.phase(), -1L, Long::sum);
            changes.merge(row.phase(), 1L, Long::sum);
        }
    }

    private void remove(String id) {
        StoredRow before = content.rows.remove(id);
        if (before != null) {
            content.due.remove(before.key(id));
            changes.merge(before.phase(), -1L, Long::sum);
        }
    }

    private void count(String phase, long change) {
        long count = content.count(phase) + change;
        if (count == 0) {
            content.counts.remove(phase);
        } else {
            content.counts.put(phase, Long.toString(count));
        }
    }

    /** Reclaims stale space in small steps, because a log-structured file grows with every write. */
    private void compact() {
        content.store.compact(FILL_RATE, COMPACTED_BYTES);
        content.store.sync();
    }
}
