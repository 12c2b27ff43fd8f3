package io.github.camelisogeo.client.http;

import java.util.concurrent.Callable;

/**
 * What a call belongs to: the options of its client's view, the operation that makes it, and the reading that may be cancelled. Bound
 * to the thread while the operation runs, so that behaviours hand it to their routes without a parameter.
 *
 * @param options the options
 * @param operation the operation, for messages; with the place in a longer reading where there is one
 * @param cancellation what the call can be cancelled with, null where it can't
 */
public record CallScope(CallOptions options, String operation, Cancellation cancellation) {

    private static final ThreadLocal<CallScope> CURRENT = new ThreadLocal<>();

    /** The scope of this thread, null outside of any. */
    public static CallScope current() {
        return CURRENT.get();
    }

    /** This scope at a place in a longer reading. */
    public CallScope at(String place, Cancellation reading) {
        return new CallScope(options, operation + " (" + place + ")", reading);
    }

    /** Runs a task in this scope. */
    public <T> T call(Callable<T> task) throws Exception {
        CallScope before = CURRENT.get();
        CURRENT.set(this);
        try {
            return task.call();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
