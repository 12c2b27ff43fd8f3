package io.github.camelisogeo.client.internal.call;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Limits the number of concurrent requests of a client. Waiting calls get their permits in the order in which they arrived. */
public final class ConnectionLimit {

    private final Deque<CompletableFuture<Void>> waiting = new ArrayDeque<>();
    private int free;

    public ConnectionLimit(int connections) {
        this.free = connections;
    }

    /**
     * Waits for a permit, which must be {@linkplain #release released}.
     *
     * @throws WaitEndedException if the call ends before it gets one
     */
    public void acquire(CallScope scope) throws WaitEndedException {
        CompletableFuture<Void> permit;
        synchronized (this) {
            if (free > 0) {
                free--;
                return;
            }
            permit = new CompletableFuture<>();
            waiting.add(permit);
        }
        try {
            scope.await(permit, "a free connection (maxConnections)");
        } catch (WaitEndedException e) {
            giveUp(permit);
            throw e;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops waiting for a permit, and passes it on if it was granted in the meantime. */
    private void giveUp(CompletableFuture<Void> permit) {
        boolean granted;
        synchronized (this) {
            granted = !waiting.remove(permit);
        }
        if (granted) {
            release();
        }
    }

    /** Returns a permit. */
    public void release() {
        CompletableFuture<Void> next;
        synchronized (this) {
            next = waiting.poll();
            if (next == null) {
                free++;
                return;
            }
        }
        next.complete(null);
    }
}
