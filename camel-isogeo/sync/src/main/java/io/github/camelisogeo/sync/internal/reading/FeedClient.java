package io.github.camelisogeo.sync.internal.reading;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.RequestListener;
import io.github.camelisogeo.client.RequestReport;

/**
 * The client as the polls of a feed use it. It is made once for all polls, because each view of a client reads the descriptions of all
 * operations again. Polls use it one after the other.
 */
public final class FeedClient {

    private final IsogeoClient ample;
    private final IsogeoClient frugal;
    private volatile RequestListener poll = report -> {};

    public FeedClient(IsogeoClient client) {
        CallOptions options = client.callOptions();
        CallOptions heard = options.toBuilder()
                .listener(options.listener().and(this::finished))
                .build();
        this.ample = client.with(heard);
        this.frugal = client.with(heard.toBuilder().prefetch(1).build());
    }

    private void finished(RequestReport report) {
        poll.finished(report);
    }

    /**
     * Returns the client for a poll.
     *
     * @param isFrugal whether the poll is likely to end before everything is read, so that no pages should be read ahead
     * @param listener is notified of the requests of the poll
     */
    IsogeoClient forPoll(boolean isFrugal, RequestListener listener) {
        poll = listener;
        return isFrugal ? frugal : ample;
    }
}
