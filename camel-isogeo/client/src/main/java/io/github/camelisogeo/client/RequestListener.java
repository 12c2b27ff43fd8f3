package io.github.camelisogeo.client;

/**
 * Listens to the requests of a client, for instance to record metrics. A listener is called on the thread of the call, so it must return
 * quickly. An exception that it throws is logged and otherwise ignored.
 */
@FunctionalInterface
public interface RequestListener {

    /** Called once for each request when it has ended, after the last of its tries. */
    void finished(RequestReport report);

    /** Returns a listener that calls this listener and then another one. */
    default RequestListener and(RequestListener other) {
        return report -> {
            finished(report);
            other.finished(report);
        };
    }
}
