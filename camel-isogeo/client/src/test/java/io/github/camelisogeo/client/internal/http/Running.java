package io.github.camelisogeo.client.internal.http;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A call on a thread of its own, which a test watches and interrupts. */
final class Running {

    private final CompletableFuture<Object> result = new CompletableFuture<>();
    private final Thread thread;
    private volatile boolean interruptedAtEnd;

    private Running(Callable<?> call) {
        thread = new Thread(() -> {
            try {
                Object value = call.call();
                interruptedAtEnd = Thread.currentThread().isInterrupted();
                result.complete(value);
            } catch (Throwable e) {
                interruptedAtEnd = Thread.currentThread().isInterrupted();
                result.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    static Running of(Callable<?> call) {
        return new Running(call);
    }

    void interrupt() {
        thread.interrupt();
    }

    boolean isOver() {
        return result.isDone();
    }

    /** Returns true if the thread waits, in whatever way but in a socket. */
    boolean isParked() {
        Thread.State state = thread.getState();
        return state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING;
    }

    boolean wasInterrupted() {
        return interruptedAtEnd;
    }

    Object value() throws Exception {
        return result.get(20, TimeUnit.SECONDS);
    }

    /** Returns how the call fails, and waits for that. */
    Throwable failure() throws Exception {
        return result.<Throwable>handle((value, e) -> e).get(20, TimeUnit.SECONDS);
    }

    /** Does something, and returns how long after that the call is over. */
    Duration endedAfter(Runnable action) throws Exception {
        long begun = System.nanoTime();
        action.run();
        failure();
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
