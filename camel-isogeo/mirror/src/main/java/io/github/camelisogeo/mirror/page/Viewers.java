package io.github.camelisogeo.mirror.page;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The pages that are currently open. Each is told the version of the catalogue and the latest changes when it connects, and all changes from
 * then on. If it has read another version, it reads the catalogue again.
 */
final class Viewers implements AutoCloseable {

    /** The number of recent changes that a page shows. */
    private static final int REMEMBERED = 50;

    /** The largest number of pages. Each occupies a thread, whether it reads what it is sent or not. */
    private static final int MOST = 64;

    /** The attribute of a request that has a place. */
    private static final String PLACE = "place";

    /** Distinguishes the versions of this run from those of others. */
    private final String run = UUID.randomUUID().toString();

    private final Semaphore free = new Semaphore(MOST);
    private final Set<Viewer> present = ConcurrentHashMap.newKeySet();
    private final Deque<PageChange.Headline> latest = new ArrayDeque<>();
    private long published;
    private final ExecutorService threads = Executors.newCachedThreadPool(Viewers::thread);

    private static Thread thread(Runnable viewer) {
        Thread thread = new Thread(viewer, "page-viewer");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Takes a place for the page that makes a request. Returns false if none is free. Asked before the page is answered: later it could
     * only be sent an empty stream.
     */
    boolean admit(Context request) {
        if (!free.tryAcquire()) {
            return false;
        }
        request.attribute(PLACE, new Place());
        return true;
    }

    /** Gives back the place of a request that is over, whether its page was welcomed or not. */
    void leave(Context request) {
        Place place = request.attribute(PLACE);
        if (place != null) {
            place.giveBack();
        }
    }

    /** Welcomes a page that was admitted. */
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
                leave(client.ctx());
            }
        });
    }

    void tell(PageChange change) {
        String json = json(change);
        synchronized (latest) {
            published++;
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

    /** Returns the version of the catalogue, which is another one after each change. */
    String version() {
        synchronized (latest) {
            return run + "-" + published;
        }
    }

    private String state() {
        synchronized (latest) {
            return json(new State(version(), List.copyOf(latest)));
        }
    }

    private static String json(Object value) {
        return new String(ScriptJson.bytes(value), StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** One of the places for open pages. Both its request and its thread give it back when they end, and it counts once. */
    private final class Place {

        private final AtomicBoolean taken = new AtomicBoolean(true);

        private void giveBack() {
            if (taken.compareAndSet(true, false)) {
                free.release();
            }
        }
    }

    private record State(String version, List<PageChange.Headline> changes) {}
}
