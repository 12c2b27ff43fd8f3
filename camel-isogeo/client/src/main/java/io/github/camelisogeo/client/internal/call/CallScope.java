package io.github.camelisogeo.client.internal.call;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.internal.call.WaitEndedException.Reason;
import io.github.camelisogeo.client.internal.text.Durations;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * One call of an operation, with its name, identifiers, options, deadline and cancellation. It is bound to the thread while the operation
 * runs, so that behaviours pass it to their routes without a parameter. Every wait of the call goes through it.
 */
public final class CallScope {

    private static final ThreadLocal<CallScope> CURRENT = new ThreadLocal<>();

    private final CallContext context;
    private final CallOptions options;
    private final String operation;
    private final String place;
    private final Map<String, String> identifiers;
    private final Cancellation cancellation;
    private final Deadline deadline;
    private volatile boolean handedOver;

    CallScope(
            CallContext context,
            CallOptions options,
            String operation,
            String place,
            Map<String, String> identifiers,
            Cancellation cancellation,
            Deadline deadline) {
        this.context = context;
        this.options = options;
        this.operation = operation;
        this.place = place;
        this.identifiers = identifiers;
        this.cancellation = cancellation;
        this.deadline = deadline;
    }

    /** Returns the call of this thread, or null if there is none. */
    public static CallScope current() {
        return CURRENT.get();
    }

    /**
     * Begins a part of this call, for instance a page of a whole search. It has the deadline of this call, or its own deadline if the
     * result was {@linkplain #handOver handed over}.
     *
     * @param place the name of the part, for messages
     * @param reading the cancellation of the part
     */
    public CallScope at(String place, Cancellation reading) {
        Deadline ends = handedOver ? Deadline.in(options.callTimeout(), time()) : deadline;
        return new CallScope(context, options, operation, place, identifiers, reading, ends);
    }

    /** Notes that the result is a stream that the caller goes on to read, so that the deadline applies only until the operation returns. */
    public void handOver() {
        handedOver = true;
    }

    /** Runs a task in this call. */
    public <T> T call(Supplier<T> task) {
        CallScope before = CURRENT.get();
        CURRENT.set(this);
        try {
            return task.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** Returns true if an operation with these options is a part of this call, and not a call of another client or view. */
    public boolean includes(CallOptions others, Cancellation otherClient) {
        return options == others && context.life() == otherClient;
    }

    /** Returns the options of the call. */
    public CallOptions options() {
        return options;
    }

    /** Returns the name of the operation, followed by the name of the part if this is one. */
    public String operation() {
        return operation;
    }

    /** Returns the place in a longer reading, or null if there is none. */
    public String place() {
        return place;
    }

    /** Returns the name of the operation, with the place in a longer reading if there is one: for messages. */
    public String title() {
        return place == null ? operation : operation + " (" + place + ")";
    }

    /** Returns the identifiers among the arguments, by the names of the parameters. */
    public Map<String, String> identifiers() {
        return identifiers;
    }

    /** Returns a text of a server without the secrets of the client, which some servers repeat; null if the text is null. */
    public String withoutSecrets(String text) {
        return context.secrets().hiddenIn(text);
    }

    /** Returns the cancellation of this call. */
    public Cancellation cancellation() {
        return cancellation;
    }

    /** Returns the time left until the deadline, zero or negative if it has passed. */
    public Duration left() {
        return deadline.left(time());
    }

    /** Returns the clock of this call. */
    public Time time() {
        return context.time();
    }

    /**
     * Runs a task on another thread, which isn't bound to this call.
     *
     * @throws WaitEndedException if the client is closed
     */
    public Future<?> start(Runnable task) throws WaitEndedException {
        try {
            return context.threads().submit(task);
        } catch (RejectedExecutionException e) {
            throw ended(Reason.CLOSED, "a thread");
        }
    }

    /**
     * Waits for a future that another thread completes.
     *
     * @param what the thing to wait for, for messages: "a free connection"
     * @throws WaitEndedException if the deadline passes, the thread is interrupted or the call is cancelled
     * @throws ExecutionException if the future failed
     */
    public <T> T await(CompletableFuture<T> future, String what) throws WaitEndedException, ExecutionException {
        try {
            return await(future, left(), what);
        } catch (TimeoutException e) {
            throw ended(Reason.DEADLINE, what);
        }
    }

    /**
     * Waits for a future that another thread completes, but no longer than a given time.
     *
     * @param other the value to return if the future isn't complete by then
     * @throws WaitEndedException if the deadline passes, the thread is interrupted or the call is cancelled
     * @throws ExecutionException if the future failed
     */
    public <T> T awaitBriefly(CompletableFuture<T> future, Duration longest, T other, String what)
            throws WaitEndedException, ExecutionException {
        if (longest.compareTo(left()) > 0) {
            return await(future, what);
        }
        try {
            return await(future, longest, what);
        } catch (TimeoutException e) {
            return other;
        }
    }

    /**
     * Waits for some time.
     *
     * @throws WaitEndedException if the thread is interrupted, the call is cancelled, or the deadline passes first
     */
    public void pause(Duration duration, String what) throws WaitEndedException {
        boolean inTime = duration.compareTo(left()) <= 0;
        try {
            await(new CompletableFuture<Void>(), inTime ? duration : left(), what);
        } catch (TimeoutException e) {
            if (!inTime) {
                throw ended(Reason.DEADLINE, what);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T await(CompletableFuture<T> future, Duration longest, String what)
            throws WaitEndedException, ExecutionException, TimeoutException {
        refuseToWait(what);
        CompletableFuture<T> own = future.copy();
        Runnable end = () -> own.cancel(false);
        cancellation.add(end);
        try {
            return time().await(own, longest);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ended(Reason.INTERRUPTED, what);
        } catch (CancellationException e) {
            throw ended(Reason.CLOSED, what);
        } finally {
            cancellation.remove(end);
        }
    }

    /** Returns true if the call was cancelled, its deadline has passed or its thread is interrupted. */
    public boolean isOver() {
        return cancellation.isCancelled()
                || Thread.currentThread().isInterrupted()
                || left().compareTo(Duration.ZERO) <= 0;
    }

    /** Throws if a wait would end at once. */
    void refuseToWait(String what) throws WaitEndedException {
        refuseToGoOn(what);
        if (left().compareTo(Duration.ZERO) <= 0) {
            throw ended(Reason.DEADLINE, what);
        }
    }

    /** Throws if the call was cancelled or the thread is interrupted. */
    void refuseToGoOn(String what) throws WaitEndedException {
        if (cancellation.isCancelled()) {
            throw ended(Reason.CLOSED, what);
        }
        if (Thread.currentThread().isInterrupted()) {
            throw ended(Reason.INTERRUPTED, what);
        }
    }

    WaitEndedException ended(Reason reason, String what) {
        return new WaitEndedException(
                reason,
                switch (reason) {
                    case DEADLINE ->
                        "callTimeout (" + Durations.text(deadline.length()) + ") passed while waiting for " + what;
                    case INTERRUPTED -> "interrupted while waiting for " + what;
                    case CLOSED -> cancellation.problem();
                });
    }
}
