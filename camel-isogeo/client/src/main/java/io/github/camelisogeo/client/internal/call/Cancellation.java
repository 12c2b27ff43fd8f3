package io.github.camelisogeo.client.internal.call;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ends waits from outside: those of a whole client when it is closed, or those of one stream. Thread-safe.
 */
public final class Cancellation {

    private final String closed;
    private final Set<Runnable> actions = ConcurrentHashMap.newKeySet();
    private final Set<Cancellation> parts = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    private volatile String problem;

    /**
     * @param closed what is said to those who wait when this is cancelled, for instance "the client is closed"
     */
    public Cancellation(String closed) {
        this.closed = closed;
    }

    /** Returns a cancellation of a part of what this one ends: cancelling this one cancels the part too. */
    public Cancellation part(String closedPart) {
        Cancellation part = new Cancellation(closedPart);
        parts.add(part);
        if (problem != null) {
            part.cancel(problem);
        }
        return part;
    }

    /** Runs the action when this is cancelled; at once if it already is. Actions must be quick and throw nothing. */
    void add(Runnable action) {
        actions.add(action);
        if (problem != null) {
            action.run();
        }
    }

    /** Forgets an action, whose call is over. */
    void remove(Runnable action) {
        actions.remove(action);
    }

    /** Ends all that waits, and all that will. */
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

    /** Returns what to say to those who waited. */
    String problem() {
        return problem == null ? closed : problem;
    }

    /** Returns true if no call is under way. */
    boolean isIdle() {
        return actions.isEmpty();
    }
}
