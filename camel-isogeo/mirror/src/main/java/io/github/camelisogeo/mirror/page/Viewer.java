package io.github.camelisogeo.mirror.page;

import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * An open page, and the messages that are still to be sent to it. They are sent by a thread of its own, {@link #run}, so that a slow page
 * doesn't delay others. A page that falls far behind is told the state again, and reads the catalogue, instead of every change.
 */
final class Viewer implements Runnable {

    private static final int PATIENCE = 500;

    /** The interval of keep-alive comments. It is less than the 30 seconds after which Jetty closes an idle connection. */
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(10);

    private final SseClient client;
    private final Supplier<String> state;
    private final BlockingQueue<String> changes = new ArrayBlockingQueue<>(PATIENCE);
    private volatile boolean behind = true;

    /**
     * Creates the viewer of a page.
     *
     * @param state returns the current state as JSON; called by the viewer's own thread
     */
    Viewer(SseClient client, Supplier<String> state) {
        this.client = client;
        this.state = state;
    }

    /** Adds a change to the messages. Never waits. */
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
                    // In this order, a change that happens in between is sent twice rather than lost.
                    behind = false;
                    changes.clear();
                    client.sendEvent("state", state.get());
                }
                String change = changes.poll(KEEP_ALIVE.toMillis(), TimeUnit.MILLISECONDS);
                if (behind) {
                    continue;
                }
                if (change == null) {
                    client.sendComment("keep-alive");
                } else {
                    client.sendEvent("change", change);
                }
            }
        } catch (InterruptedException e) {
            // The server is closing, and this thread ends.
            Thread.currentThread().interrupt();
        }
    }
}
