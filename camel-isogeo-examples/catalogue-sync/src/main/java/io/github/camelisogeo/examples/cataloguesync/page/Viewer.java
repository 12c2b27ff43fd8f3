package io.github.camelisogeo.examples.cataloguesync.page;

import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * One page that is open somewhere, and what it is still to be told. It is told by a thread of its own, {@link #run}, so that a slow
 * one holds up nobody; one that falls far behind is told how everything is, in place of all that happened.
 */
final class Viewer implements Runnable {

    private static final int PATIENCE = 500;

    /** Below Jetty's 30 seconds, after which an idle connection is closed. */
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(10);

    private final SseClient client;
    private final Supplier<String> state;
    private final BlockingQueue<String> changes = new ArrayBlockingQueue<>(PATIENCE);
    private volatile boolean behind = true;

    /** @param state how everything is now, as JSON; asked for in the viewer's own thread */
    Viewer(SseClient client, Supplier<String> state) {
        this.client = client;
        this.state = state;
    }

    /** Never waits. */
    void tell(String change) {
        if (!changes.offer(change)) {
            behind = true;
        }
    }

    @Override
    public void run() {
        try (client) {
            while (!client.terminated()) {
                if (behind) {
                    // In this order: a change that comes meanwhile is told once more, never lost.
                    behind = false;
                    changes.clear();
                    client.sendEvent("state", state.get());
                }
                String change = changes.poll(KEEP_ALIVE.toMillis(), TimeUnit.MILLISECONDS);
                if (behind) {
                    continue;
                }
                if (change == null) {
                    client.sendComment("still here");
                } else {
                    client.sendEvent("change", change);
                }
            }
        } catch (InterruptedException e) {
            // The server closes, and this thread ends with it.
            Thread.currentThread().interrupt();
        }
    }
}
