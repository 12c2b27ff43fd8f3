package io.github.camelisogeo.component;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.sync.ChangeFeed;
import io.github.camelisogeo.sync.FeedStatus;
import io.github.camelisogeo.sync.PollReport;
import io.github.camelisogeo.sync.change.Change;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.Processor;
import org.apache.camel.Route;
import org.apache.camel.RouteAware;
import org.apache.camel.ServiceStatus;
import org.apache.camel.ShutdownRunningTask;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.spi.ShutdownAware;
import org.apache.camel.spi.ShutdownStrategy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Creates an exchange for each record that was created, updated or deleted in a selection. A change is done when its exchange is done, even
 * if that happens in another thread. If the exchange fails, the change is delivered again. {@link ChangeFeed} finds the changes and keeps
 * the state.
 *
 * <p>It has what Camel's batch consumers have, for the batches of the feed: properties of the exchanges, and a number of pending ones. But it
 * doesn't extend {@code ScheduledBatchPollingConsumer}. That is handed all exchanges of a poll as one queue, whereas a poll of a feed finds out
 * batch by batch what there is, and writes the state of each batch. And as long as that polls, a shutdown waits; this one ends a request that
 * is under way, and a first reading of a million records.
 */
final class IsogeoConsumer extends ManagedFeedConsumer implements RouteAware, ShutdownAware {

    private static final Logger LOG = LoggerFactory.getLogger(IsogeoConsumer.class);

    private final IsogeoEndpoint endpoint;
    private final FeedOptions options;
    private final StorePlace place;
    private final RefusalLog refusals;
    private final ReentrantLock polling = new ReentrantLock();
    private Route route;
    private PollReports reports;
    private FeedMetering metering = FeedMetering.NONE;
    private volatile FeedRun run;
    private volatile ExchangeRunner exchanges;
    private volatile long suspended;
    private volatile boolean idle;
    private volatile int pending;
    private volatile ShutdownRunningTask runningTask;

    IsogeoConsumer(IsogeoEndpoint endpoint, Processor processor) {
        super(endpoint, processor);
        this.endpoint = endpoint;
        this.options = new FeedOptions(endpoint);
        this.refusals = new RefusalLog(endpoint);
        this.place = StorePlace.of(endpoint.getFeed(), endpoint.getCamelContext());
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
    protected void doBuild() throws Exception {
        if (getHealthCheck() == null) {
            setHealthCheck(new FeedHealthCheck(
                    this, "consumer:" + getRouteId(), endpoint.getConsumer().getMaxLag()));
        }
        super.doBuild();
    }

    @Override
    protected void doStart() throws Exception {
        suspended = 0;
        runningTask = null;
        IsogeoClient client = endpoint.branchOfClient();
        FeedRun started = new FeedRun(
                endpoint.getComponent().feeds(), place, options.settings(getStateId(), client, place.store()));
        started.open();
        LOG.info("Following changes of {}, {}", endpoint, started.describeState());
        run = started;
        metering = endpoint.getComponent().metering().feed(this);
        reports = new PollReports(this, getStateId(), metering);
        exchanges = new ExchangeRunner(
                this,
                getAsyncProcessor(),
                options.retries().timeout(),
                started::holdsState,
                endpoint.getCamelContext());
        super.doStart();
    }

    @Override
    protected int poll() throws Exception {
        FeedRun polled = run;
        polling.lock();
        try {
            Integer most = endpoint.getConsumer().getMaxMessagesPerPoll();
            Optional<PollReport> report = polled.poll(this::process, most == null ? 0 : most, this::isToEnd);
            idle = report.isEmpty() || report.get().handedOver() == 0 && !polled.isLeft();
            if (report.isEmpty()) {
                return 0;
            }
            refusals.forget();
            pass(report.get());
            // A change that fails again and again must not make a greedy consumer poll without pause.
            return Math.toIntExact(Math.min(report.get().delivered(), Integer.MAX_VALUE));
        } catch (Exception e) {
            if (!polled.isStopping()) {
                Optional<PollReport> failure = polled.failure();
                if (failure.isPresent()) {
                    pass(failure.get());
                }
                throw e;
            }
            LOG.debug("{}: the stop ended the poll", endpoint, e);
            return 0;
        } finally {
            pending = 0;
            if (polled.isStopping()) {
                polled.close();
            }
            polling.unlock();
        }
    }

    private boolean isToEnd() {
        return (!isRunAllowed() || isSuspendingOrSuspended()) && getPendingExchangesSize() == 0;
    }

    @Override
    public boolean deferShutdown(ShutdownRunningTask task) {
        runningTask = task;
        return false;
    }

    /** Returns how many changes of the batch come before a stop, which depends on the route's {@code shutdownRunningTask}. */
    @Override
    public int getPendingExchangesSize() {
        return runningTask == ShutdownRunningTask.CompleteAllTasks ? pending : 0;
    }

    @Override
    public void prepareShutdown(boolean suspendOnly, boolean forced) {
        // A consumer that is resumed begins anew.
        runningTask = null;
    }

    private CompletionStage<Void> process(Change change) throws InterruptedException {
        Exchange exchange = createExchange(false);
        pending = change.batch().left();
        setBatch(exchange, change.batch());
        ChangeMessage.write(change, Boolean.TRUE.equals(endpoint.getWrites().getDryRun()), exchange.getMessage());
        return exchanges.run(exchange, change.id());
    }

    private static void setBatch(Exchange exchange, Change.Batch batch) {
        exchange.setProperty(ExchangePropertyKey.BATCH_INDEX, batch.index());
        exchange.setProperty(ExchangePropertyKey.BATCH_SIZE, batch.size());
        exchange.setProperty(ExchangePropertyKey.BATCH_COMPLETE, batch.left() == 0);
    }

    private void pass(PollReport report) throws InterruptedException {
        reports.polled(report);
        if (Boolean.TRUE.equals(endpoint.getConsumer().getSendReport()) && !isToEnd()) {
            Exchange exchange = createExchange(false);
            reports.write(report, exchange);
            runAside(exchange, "the report of a poll");
        }
    }

    /** Runs an exchange that isn't about a change. Its failure is nothing that could be delivered again. */
    private void runAside(Exchange exchange, String what) throws InterruptedException {
        CompletableFuture<Void> done = exchanges.run(exchange).toCompletableFuture();
        done.whenComplete((nothing, failure) -> {
            if (failure != null) {
                LOG.warn("{}: {} could not be processed: {}", endpoint, what, failure.toString());
            }
        });
        if (!done.isDone()) {
            LOG.debug("{}: {} is still being processed", endpoint, what);
        }
    }

    /** Sends an empty message only if nothing is left to deliver, not if deliveries failed and come again. */
    @Override
    protected void processEmptyMessage() throws Exception {
        if (idle) {
            Exchange exchange = createExchange(false);
            setBatch(exchange, Change.Batch.ALONE);
            runAside(exchange, "the message of an empty poll");
        }
    }

    /** A bridge to the route's error handler runs an exchange, too, and must not hang the polls either. */
    @Override
    public ExceptionHandler getExceptionHandler() {
        ExceptionHandler handler = super.getExceptionHandler();
        ExchangeRunner runner = exchanges;
        return handler == null || runner == null
                ? handler
                : new PatientExceptionHandler(refusals.before(handler), runner, endpoint);
    }

    @Override
    FeedControl control() {
        FeedRun current = run;
        return current == null ? new StoppedFeed(getStateId(), place.store()) : current.control();
    }

    @Override
    String stateId() {
        return options.stateId(route);
    }

    @Override
    boolean standsBy() {
        return run != null && run.isStandby();
    }

    /** Returns the status after the last poll, or nothing before the first one. */
    Optional<FeedStatus> lastStatus() {
        return run == null ? Optional.empty() : run.lastStatus();
    }

    /** Returns true if the consumer was stopped by force while its route goes on, as after a suspension that took too long. */
    boolean isForsaken() {
        FeedRun current = run;
        ServiceStatus status =
                getEndpoint().getCamelContext().getRouteController().getRouteStatus(getRouteId());
        return current != null && current.isStopping() && status != null && status.isStarted();
    }

    /** Returns how far the receiver is behind now. */
    Duration lag() {
        return run == null ? Duration.ZERO : run.lag();
    }

    @Override
    protected void doSuspend() throws Exception {
        suspended = System.nanoTime();
        super.doSuspend();
    }

    @Override
    protected void doResume() throws Exception {
        suspended = 0;
        super.doResume();
    }

    /**
     * Stops reading at once, but waits for the running exchange to finish, so that its change isn't delivered again. Then closes the state,
     * whether it has finished or not.
     */
    @Override
    protected void doStop() throws Exception {
        metering.close();
        FeedRun stopped = run;
        try {
            if (stopped != null) {
                stopped.stop();
                awaitPoll();
            }
        } finally {
            try {
                if (stopped != null && !exchanges.isCurrentThread()) {
                    stopped.close();
                }
            } finally {
                super.doStop();
            }
        }
        if (stopped != null) {
            exchanges.close();
        }
    }

    /** Gives a poll that was abandoned a moment, so that it can write what is known of other exchanges. */
    private void awaitEnd() throws InterruptedException {
        if (polling.tryLock(1, TimeUnit.SECONDS)) {
            polling.unlock();
        }
    }

    private void awaitPoll() throws InterruptedException {
        if (exchanges.isCurrentThread()) {
            // The route stops itself. The poll closes the feed when this exchange has ended.
            return;
        }
        ShutdownStrategy shutdown = getEndpoint().getCamelContext().getShutdownStrategy();
        long longest = shutdown.getTimeUnit().toNanos(shutdown.getTimeout());
        // A shutdown suspends the consumer first, and has then already waited for its exchange.
        long waited = suspended == 0 ? 0 : System.nanoTime() - suspended;
        boolean ended = false;
        try {
            ended = polling.tryLock(Math.max(0, longest - waited), TimeUnit.NANOSECONDS);
        } finally {
            if (ended) {
                polling.unlock();
            } else {
                LOG.warn(
                        exchanges.isRunning()
                                ? "{}: an exchange did not finish within {} {}; its change will be delivered again after the next start"
                                : "{}: the poll did not end within {} {}",
                        endpoint,
                        shutdown.getTimeout(),
                        shutdown.getTimeUnit());
                exchanges.abandon();
                awaitEnd();
            }
        }
    }
}
