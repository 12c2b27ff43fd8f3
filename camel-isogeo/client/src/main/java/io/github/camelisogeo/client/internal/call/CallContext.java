package io.github.camelisogeo.client.internal.call;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.internal.text.Secrets;
import java.util.Map;
import java.util.concurrent.ExecutorService;

/**
 * What the calls of a client have in common.
 *
 * @param time the clock
 * @param life the cancellation that ends the calls, when the client is closed or a part of it stops
 * @param secrets the secrets of the client
 * @param threads runs what a call can't wait for on its own thread; shut down when the client is closed
 */
public record CallContext(Time time, Cancellation life, Secrets secrets, ExecutorService threads) {

    /** Returns the same for calls that another life ends. */
    public CallContext endingWith(Cancellation otherLife) {
        return new CallContext(time, otherLife, secrets, threads);
    }

    /**
     * Begins a call, whose deadline counts from now.
     *
     * @param operation the operation, as {@code entity.operation}
     * @param identifiers the identifiers among its arguments, by the names of the parameters
     */
    public CallScope begin(CallOptions options, String operation, Map<String, String> identifiers) {
        return new CallScope(
                this, options, operation, null, identifiers, life, Deadline.in(options.callTimeout(), time));
    }
}
