package io.github.camelisogeo.mirror.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.http.sse.SseClient;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The pages that are currently open. Each gets the current state when it connects, and all changes from then on. */
final class Viewers implements AutoCloseable {

    /** The number of recent changes that a page shows. */
    private static final int REMEMBERED = 50;

    private final Supplier<? extends Collection<RecordSummary>> records;
    private final Set<Viewer> present = ConcurrentHashMap.newKeySet();
    private final Deque<PageChange.Headline> latest = new ArrayDeque<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(Viewers::thread);

    Viewers(Supplier<? extends Collection<RecordSummary>> records) {
        this.records = records;
    }

    private static Thread thread(Runnable viewer) {
        Thread thread = new Thread(viewer, "page-viewer");
        thread.setDaemon(true);
        return thread;
    }

    void welcome(SseClient client) {
        client.keepAlive();
        Viewer viewer = new Viewer(client, this::state);
        // Added before it requests the state, so that a change in between reaches it in at least one way.
        present.add(viewer);
        threads.execute(() -> {
            try {
                viewer.run();
            } finally {
                present.remove(viewer);
            }
        });
    }

    void tell(PageChange change) {
        String json = json(change);
        synchronized (latest) {
            latest.addFirst(change.headline());
            if (latest.size() > REMEMBERED) {
                latest.removeLast();
            }
            // Also synchronized, so that all pages get changes in the same order.
            present.forEach(viewer -> viewer.tell(json));
        }
    }

    int count() {
        return present.size();
    }

    private String state() {
        List<PageChange.Headline> changes;
        synchronized (latest) {
            changes = List.copyOf(latest);
        }
        return json(new State(records.get(), changes));
    }

    private static String json(Object value) {
        try {
            return ScriptJson.writer().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private record State(Collection<RecordSummary> records, List<PageChange.Headline> changes) {}
}
