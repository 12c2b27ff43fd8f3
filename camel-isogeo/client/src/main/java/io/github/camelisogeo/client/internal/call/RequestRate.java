package io.github.camelisogeo.client.internal.call;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * Limits the number of requests per second of a client, by spacing them evenly. Calls get their turns in the order in which they arrived.
 * Only the first of them waits for the time, so a call that gives up takes no turn away from the others.
 */
public final class RequestRate {

    private static final String WHAT = "its turn (maxRequestsPerSecond)";

    private final Deque<CompletableFuture<Void>> waiting = new ArrayDeque<>();
    private final long interval;
    private boolean used;
    private long earliest;

    private RequestRate(long interval) {
        this.interval = interval;
    }

    /**
     * Returns a limit.
     *
     * @param perSecond the maximum number of requests per second, or null if there is none
     */
    public static RequestRate of(Double perSecond) {
        return new RequestRate(
                perSecond == null ? 0 : (long) (Duration.ofSeconds(1).toNanos() / perSecond));
    }

    /**
     * Waits until a request may be sent.
     *
     * @throws WaitEndedException if the call ends before that
     */
    public void acquire(CallScope scope) throws WaitEndedException {
        if (interval == 0) {
            return;
        }
        CompletableFuture<Void> turn = new CompletableFuture<>();
        synchronized (this) {
            waiting.add(turn);
            if (waiting.peek() == turn) {
                turn.complete(null);
            }
        }
        try {
            scope.await(turn, WHAT);
            long wait = used ? earliest - scope.time().nanoTime() : 0;
            if (wait > 0) {
                scope.pause(Duration.ofNanos(wait), WHAT);
            }
            used = true;
            earliest = scope.time().nanoTime() + interval;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            leave(turn);
        }
    }

    /** Gives the next call its turn. */
    private void leave(CompletableFuture<Void> turn) {
        CompletableFuture<Void> next;
        synchronized (this) {
            waiting.remove(turn);
            next = waiting.peek();
        }
        if (next != null) {
            next.complete(null);
        }
    }
}
