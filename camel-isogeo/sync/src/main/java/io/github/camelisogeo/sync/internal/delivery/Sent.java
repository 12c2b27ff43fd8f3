package io.github.camelisogeo.sync.internal.delivery;

import io.github.camelisogeo.sync.change.Change;
import io.github.camelisogeo.sync.change.ChangeReceiver;
import io.github.camelisogeo.sync.change.ReceiverBusyException;
import io.github.camelisogeo.sync.internal.life.RecordState;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A change that the receiver got, until its outcome is written. */
final class Sent {

    private static final int LONGEST_ERROR = 500;

    private final Prepared prepared;
    private final RecordState underWay;
    private final long deadline;
    private final CompletableFuture<Void> outcome = new CompletableFuture<>();

    /**
     * @param underWay the state that was written before
     * @param deadline the value of {@link System#nanoTime} at which the change counts as failed
     */
    Sent(Prepared prepared, RecordState underWay, long deadline) {
        this.prepared = prepared;
        this.underWay = underWay;
        this.deadline = deadline;
    }

    Prepared prepared() {
        return prepared;
    }

    Change change() {
        return prepared.change();
    }

    RecordState underWay() {
        return underWay;
    }

    void handTo(ChangeReceiver receiver) throws InterruptedException {
        try {
            CompletionStage<?> stage = receiver.receive(change());
            if (stage == null) {
                outcome.complete(null);
            } else {
                stage.whenComplete((value, failure) -> {
                    if (failure == null) {
                        outcome.complete(null);
                    } else {
                        outcome.completeExceptionally(failure);
                    }
                });
            }
        } catch (InterruptedException e) {
            outcome.completeExceptionally(e);
            throw e;
        } catch (Throwable e) {
            // An error of the receiver concerns this change only: the poll must go on, for ever.
            outcome.completeExceptionally(e);
        }
    }

    /** Ends a wait for the outcome, which isn't known then. */
    void abandon() {
        outcome.completeExceptionally(new Abandoned());
    }

    /** Returns true if the receiver has finished. */
    boolean isEnded() {
        return outcome.isDone();
    }

    /** Returns true if the receiver has finished or its time is up, so that {@link #await} returns at once. */
    boolean isOver() {
        return isEnded() || System.nanoTime() - deadline >= 0;
    }

    /**
     * Waits until the receiver has finished.
     *
     * @param timeout the time that it has in all, for the message
     * @return why it failed, or null if it didn't
     * @throws InterruptedException if the thread is interrupted or the wait was abandoned
     */
    Failure await(Duration timeout) throws InterruptedException {
        try {
            outcome.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            return null;
        } catch (TimeoutException e) {
            return new Failure("it did not end within exchangeTimeout (" + timeout.toMillis() + " ms)", false);
        } catch (ExecutionException | CancellationException e) {
            Throwable cause = e;
            while (cause.getCause() != null
                    && (cause instanceof ExecutionException || cause instanceof CompletionException)) {
                cause = cause.getCause();
            }
            if (cause instanceof Abandoned) {
                throw new InterruptedException("the feed was closed while a change was under way");
            }
            return new Failure(cut(cause.toString()), cause instanceof ReceiverBusyException);
        }
    }

    /**
     * Why the receiver didn't accept a change.
     *
     * @param busy whether it hasn't even tried
     */
    record Failure(String error, boolean busy) {}

    private static String cut(String error) {
        String line = error.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_ERROR ? line : line.substring(0, LONGEST_ERROR) + "...";
    }

    private static final class Abandoned extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Abandoned() {
            super(null, null, false, false);
        }
    }
}
