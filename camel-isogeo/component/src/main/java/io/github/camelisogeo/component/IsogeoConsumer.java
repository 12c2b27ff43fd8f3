package io.github.camelisogeo.component;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.sync.ChangeFeed;
import io.github.camelisogeo.sync.PollReport;
import io.github.camelisogeo.sync.change.Change;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.Route;
import org.apache.camel.RouteAware;
import org.apache.camel.support.EmptyAsyncCallback;
import org.apache.camel.support.ScheduledPollConsumer;
import org.apache.camel.support.SynchronizationAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Creates an exchange for each record that was created, updated or deleted in a selection. A change is done when its exchange is done, even
 * if that happens in another thread. If the exchange fails, the change is delivered again by the next poll. {@link ChangeFeed} finds the
 * changes and keeps the state.
 */
final class IsogeoConsumer extends ScheduledPollConsumer implements RouteAware {

    private static final Logger LOG = LoggerFactory.getLogger(IsogeoConsumer.class);

    private final IsogeoEndpoint endpoint;
    private final ReentrantLock polling = new ReentrantLock();
    private Route route;
    private IsogeoClient client;
    private ChangeFeed feed;
    private volatile boolean stopping;

    IsogeoConsumer(IsogeoEndpoint endpoint, Processor processor) {
        super(endpoint, processor);
        this.endpoint = endpoint;
    }

    @Override
    public void setRoute(Route route) {
        this.route = route;
    }

    @Override
    public Route getRoute() {
        return route;
    }

    @Override
    protected void doStart() throws Exception {
        client = endpoint.branchOfClient();
        ChangeFeed made = new ChangeFeed(new FeedOptions(endpoint).settings(route, client));
        made.open();
        LOG.info("Following changes of {}, {}", endpoint, made.describeState());
        feed = made;
        stopping = false;
        super.doStart();
    }

    @Override
    protected int poll() throws Exception {
        polling.lock();
        try {
            Integer most = endpoint.getConsumer().getMaxMessagesPerPoll();
            PollReport report = feed.poll(this::process, most == null ? 0 : most, this::isToEnd);
            if (report.handedOver() > 0) {
                LOG.info(
                        "{}: {} created, {} updated, {} deleted, {} failed ({} requests, {} ms)",
                        endpoint,
                        report.created(),
                        report.updated(),
                        report.deleted(),
                        report.failed(),
                        report.requests(),
                        report.duration().toMillis());
            } else {
                LOG.debug("{}: nothing changed ({} requests)", endpoint, report.requests());
            }
            return Math.toIntExact(Math.min(report.handedOver(), Integer.MAX_VALUE));
        } catch (IsogeoException | IllegalStateException e) {
            if (!stopping) {
                throw e;
            }
            LOG.debug("{}: the stop ended the poll", endpoint, e);
            return 0;
        } finally {
            polling.unlock();
        }
    }

    private boolean isToEnd() {
        return stopping || !isRunAllowed() || isSuspendingOrSuspended();
    }

    private CompletableFuture<Void> process(Change change) {
        Exchange exchange = createExchange(false);
        write(change, exchange.getMessage());
        CompletableFuture<Void> done = new CompletableFuture<>();
        exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
            @Override
            public void onComplete(Exchange completed) {
                done.complete(null);
            }

            @Override
            public void onFailure(Exchange failed) {
                Exception why = failed.getException();
                done.completeExceptionally(
                        why == null ? new IllegalStateException("the exchange failed without an exception") : why);
            }

            @Override
            public boolean allowHandover() {
                // If the exchange continues in another thread, it is done when that thread has finished with it.
                return true;
            }
        });
        getAsyncProcessor().process(exchange, EmptyAsyncCallback.get());
        return done;
    }

    private static void write(Change change, Message message) {
        message.setBody(change.record());
        message.setHeader(IsogeoConstants.CHANGE_TYPE, change.type().word());
        message.setHeader(IsogeoConstants.METADATA_ID, change.id());
        if (change.modified() != null) {
            message.setHeader(IsogeoConstants.MODIFIED, change.modified().toString());
        }
        if (change.ownerId() != null) {
            message.setHeader(IsogeoConstants.OWNER_ID, change.ownerId());
        }
        switch (change.snapshot()) {
            case RUNNING -> message.setHeader(IsogeoConstants.SNAPSHOT, "true");
            case LAST -> message.setHeader(IsogeoConstants.SNAPSHOT, "last");
            case NONE -> message.removeHeader(IsogeoConstants.SNAPSHOT);
        }
    }

    /**
     * Stops reading at once, but waits for the running exchange to finish, so that its change isn't delivered again. Then closes the state.
     */
    @Override
    protected void doStop() throws Exception {
        stopping = true;
        if (client != null) {
            client.close();
        }
        boolean byItsOwnRoute = polling.isHeldByCurrentThread();
        if (!byItsOwnRoute) {
            awaitPoll();
        }
        super.doStop();
        if (feed != null) {
            feed.close();
        }
    }

    private void awaitPoll() throws InterruptedException {
        long timeout = getEndpoint().getCamelContext().getShutdownStrategy().getTimeout();
        TimeUnit unit = getEndpoint().getCamelContext().getShutdownStrategy().getTimeUnit();
        if (polling.tryLock(timeout, unit)) {
            polling.unlock();
        } else {
            LOG.warn(
                    "{}: an exchange did not finish within {} {}; its change will be delivered again after the next start",
                    endpoint,
                    timeout,
                    unit);
        }
    }
}
