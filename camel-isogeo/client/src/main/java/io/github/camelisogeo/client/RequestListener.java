package io.github.camelisogeo.client;

import io.github.camelisogeo.client.value.WrittenSubresource;

/**
 * Listens to the requests of a client, for instance to record metrics. A listener is called on the thread of the call, so it must return
 * quickly. An exception that it throws is logged and otherwise ignored.
 */
@FunctionalInterface
public interface RequestListener {

    /** Called once for each request when it has ended, after the last of its tries. */
    void finished(RequestReport report);

    /** Called for each sub-resource that was written together with its record, see {@link SubresourceMode#WRITE}. */
    default void subresourceWritten(WrittenSubresource written) {}

    /** Returns a listener that calls this listener and then another one. */
    default RequestListener and(RequestListener other) {
        RequestListener first = this;
        return new RequestListener() {
            @Override
            public void finished(RequestReport report) {
                first.finished(report);
                other.finished(report);
            }

            @Override
            public void subresourceWritten(WrittenSubresource written) {
                first.subresourceWritten(written);
                other.subresourceWritten(written);
            }
        };
    }
}
