package io.github.camelisogeo.client.internal.call;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/** Ends waits from another thread: those of a whole client when it is closed, or those of one stream. Thread-safe. */
public final class Cancellation {

    private final String closed;
    private final Set<Runnable> actions = ConcurrentHashMap.newKeySet();
    private final Set<Cancellation> parts = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    private volatile String problem;

    /**
     * @param closed the message of the exceptions that waiting threads get when this is cancelled, for instance "the client is closed"
     */
    public Cancellation(String closed) {
        this.closed = closed;
    }

    /** Returns a cancellation for a part. Cancelling this one cancels the part too. */
    public Cancellation part(String closedPart) {
        Cancellation part = new Cancellation(closedPart);
        parts.add(part);
        if (problem != null) {
            part.cancel(problem);
        }
        return part;
    }

    /** Runs the action when this is cancelled, or at once if it already is. Actions must be quick and must not throw. */
    void add(Runnable action) {
        actions.add(action);
        if (problem != null) {
            action.run();
        }
    }

    /** Removes an action whose call is over. */
    void remove(Runnable action) {
        actions.remove(action);
    }

    /** Ends all current and future waits. */
    public void cancel() {
        cancel(closed);
    }

    private void cancel(String why) {
        problem = why;
        actions.forEach(Runnable::run);
        for (Cancellation part : parts.toArray(Cancellation[]::new)) {
            part.cancel(why);
        }
    }

    /** Returns true after {@link #cancel}. */
    public boolean isCancelled() {
        return problem != null;
    }

    /** Returns the message for threads whose wait was ended. */
    String problem() {
        return problem == null ? closed : problem;
    }

    /** Returns true if no call is running. */
    boolean isIdle() {
        return actions.isEmpty();
    }
}
