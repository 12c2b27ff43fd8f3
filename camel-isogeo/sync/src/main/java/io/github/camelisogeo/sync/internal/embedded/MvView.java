package io.github.camelisogeo.sync.internal.embedded;

import io.github.camelisogeo.sync.state.StateException;
import io.github.camelisogeo.sync.state.StateRow;
import io.github.camelisogeo.sync.state.StateView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.mvstore.Cursor;

/** Reads an open file. */
class MvView implements StateView {

    private final OpenFile file;
    private final Runnable whenClosed;
    private final AtomicBoolean closed = new AtomicBoolean();

    MvView(OpenFile file, Runnable whenClosed) {
        this.file = file;
        this.whenClosed = whenClosed;
    }

    final OpenFile file() {
        if (closed.get()) {
            throw new StateException("the " + file.state().described() + " was closed: open it again");
        }
        return file;
    }

    @Override
    public String mark() {
        return file().read(content -> content.about.get(MvContent.MARK));
    }

    @Override
    public Map<String, StateRow> rows(Collection<String> ids) {
        return file().read(content -> {
            Map<String, StateRow> found = new LinkedHashMap<>();
            for (String id : ids) {
                StoredRow row = content.rows.get(id);
                if (row != null) {
                    found.put(id, row.row(id));
                }
            }
            return found;
        });
    }

    @Override
    public List<StateRow> due(String phase, Instant now, int most) {
        return file().read(content -> {
            List<StateRow> found = new ArrayList<>();
            Iterator<DueKey> keys = content.due.keyIterator(DueKey.below(phase));
            while (found.size() < most && keys.hasNext()) {
                DueKey key = keys.next();
                if (!key.phase().equals(phase) || key.due() != null && key.due().isAfter(now)) {
                    break;
                }
                found.add(content.row(key));
            }
            return found;
        });
    }

    @Override
    public List<StateRow> after(String after, int most) {
        return file().read(content -> {
            List<StateRow> found = new ArrayList<>();
            Cursor<String, StoredRow> cursor = content.rows.cursor(after);
            while (found.size() < most && cursor.hasNext()) {
                String id = cursor.next();
                if (!id.equals(after)) {
                    found.add(cursor.getValue().row(id));
                }
            }
            return found;
        });
    }

    @Override
    public Map<String, Long> counts() {
        return file().read(content -> {
            Map<String, Long> counts = new TreeMap<>();
            content.counts.keyIterator(null).forEachRemaining(phase -> counts.put(phase, content.count(phase)));
            return counts;
        });
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            whenClosed.run();
        }
    }
}
