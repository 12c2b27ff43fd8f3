package io.github.camelisogeo.client;

/**
 * Is told of each request when it is over, with all its tries: for meters. It is called on the thread of the call, must be quick, and what
 * it throws is logged and goes no further.
 */
@FunctionalInterface
public interface RequestListener {

    /** Is told of a request. */
    void finished(RequestReport report);

    /** Returns a listener that tells both. */
    default RequestListener and(RequestListener other) {
        return report -> {
            finished(report);
            other.finished(report);
        };
    }
}
