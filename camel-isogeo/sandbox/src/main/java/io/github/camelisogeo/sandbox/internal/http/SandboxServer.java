package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.Fault;
import io.github.camelisogeo.sandbox.Faults;
import io.github.camelisogeo.sandbox.SandboxRequest;
import io.github.camelisogeo.sandbox.Statistics;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.control.Counters;
import io.github.camelisogeo.sandbox.internal.control.Fate;
import io.github.camelisogeo.sandbox.internal.control.FaultPlan;
import io.github.camelisogeo.sandbox.internal.control.Journal;
import io.github.camelisogeo.sandbox.internal.control.MovableClock;
import io.github.camelisogeo.sandbox.internal.control.RateLimit;
import io.github.camelisogeo.sandbox.internal.login.Accounts;
import io.github.camelisogeo.sandbox.internal.login.Authorizations;
import io.github.camelisogeo.sandbox.internal.login.Caller;
import io.github.camelisogeo.sandbox.internal.login.Login;
import io.github.camelisogeo.sandbox.internal.login.Tokens;
import io.github.camelisogeo.sandbox.internal.model.Stamps;
import io.github.camelisogeo.sandbox.internal.search.CatalogueStore;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server: puts the route table on the network. */
public final class SandboxServer {

    private static final Logger LOG = LoggerFactory.getLogger(SandboxServer.class);

    /** The limit of a URL: a thousand identifiers take 33 kB. */
    private static final int LONGEST_HEADER = 64 * 1024;

    /**
     * A thread waits for the rest of each body. There must be more threads than clients that send slowly, and who sends
     * slower than this isn't waited for.
     */
    private static final int MOST_THREADS = 1000;

    private static final int LEAST_BYTES_PER_SECOND = 16;

    private static final String SEEN = "isogeo.seen";

    private final Controls controls;
    private final Guard guard;
    private final Delivery delivery;
    private final Javalin javalin;
    private volatile int bound;
    private final RouteNames routeNames;
    private final RateLimit rateLimit = new RateLimit();

    /**
     * Creates a server.
     *
     * @param catalogue the initial catalogue; the server can start before it is complete, and requests wait for it
     * @param faults the initial faults
     * @param access who may control the sandbox
     * @param maxUpload the limit of a hosted file in megabytes
     * @throws IllegalArgumentException if a fault names a route that doesn't exist
     */
    public SandboxServer(
            CompletableFuture<Catalogue> catalogue,
            Accounts accounts,
            Faults faults,
            ControlAccess access,
            int maxUpload) {
        boolean shared = !faults.get(Fault.STRICT_SHARES);
        MovableClock clock = new MovableClock();
        Stamps stamps = new Stamps(clock, () -> catalogue.join().latestStamp());
        Residents residents = new Residents(accounts);
        CatalogueStore store =
                new CatalogueStore(catalogue.thenApply(read -> residents.movedInto(read.withEverythingShared(shared))));
        controls = new Controls(store, new FaultPlan(faults), new Counters(), new Journal(), clock, stamps);
        delivery = new Delivery(controls.counters());
        Tokens tokens = new Tokens(() -> controls.faults().present().get(Fault.TOKEN_LIFE), clock);
        guard = new Guard(tokens, access);
        javalin = Javalin.create(SandboxServer::configure);
        UploadLimit limit = new UploadLimit(maxUpload);
        new Refusals(delivery, limit).answerIn(javalin);
        javalin.before(this::look);
        javalin.after(this::countWhatNoRouteIsFor);
        KnownApplications applications = new KnownApplications(accounts, store);
        Authorizations authorizations = new Authorizations(applications, tokens, clock);
        LoginRoutes login = new LoginRoutes(
                new Login(accounts, tokens, applications, authorizations), authorizations, controls.counters());
        List<Route> routes = RouteTable.routes(residents, login, Writers.of(store, stamps), limit, controls);
        routeNames = new RouteNames(routes);
        routeNames.require(faults);
        routes.forEach(this::add);
    }

    private static void configure(JavalinConfig config) {
        config.showJavalinBanner = false;
        config.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.disableCompression();
        config.http.generateEtags = false;
        // SDKs end paths with a slash, and double some slashes (B2).
        config.router.ignoreTrailingSlashes = true;
        config.router.treatMultipleSlashesAsSingleSlash = true;
        config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS);
        config.jetty.modifyServer(server -> server.setErrorHandler(new JettyErrors()));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize(LONGEST_HEADER);
            http.setSendServerVersion(false);
            http.setMinRequestDataRate(LEAST_BYTES_PER_SECOND);
        });
    }

    /** Checks the URL before the routes are matched: decoding some URLs would cause a server error. */
    private void look(Context context) {
        Recording.start(context, controls.clock());
        try {
            RequestTarget.require(context.req().getRequestURI());
            RequestTarget.require(context.queryString());
        } catch (RefusedException e) {
            note(context, RouteNames.BROKEN_URL);
            throw e;
        }
    }

    private void add(Route route) {
        javalin.addHttpHandler(route.verb(), route.path(), context -> handle(route, context));
        if (route.verb() == HandlerType.GET) {
            // By default, Javalin answers 200 to any HEAD, even without a token or a record.
            javalin.addHttpHandler(HandlerType.HEAD, route.path(), context -> handle(route, context));
        }
    }

    private void handle(Route route, Context context) throws InterruptedException {
        try {
            answer(route, context);
        } catch (OutOfMemoryError e) {
            LOG.warn("{} {}: there is not enough memory", context.method(), context.path(), e);
            throw Memory.exceeded();
        }
    }

    private void answer(Route route, Context context) throws InterruptedException {
        context.attribute(SEEN, true);
        Faults faults = controls.faults().present();
        if (route.counted()) {
            note(context, route.path());
            Fate fate = controls.faults().next(route.name(context.method()), route.disturbed());
            if (route.disturbed()) {
                limit(context, faults);
            }
            disturb(context, fate);
        }
        Caller caller = guard.admit(context, route.right());
        if (faults.get(Fault.READ_ONLY) && route.writes()) {
            throw new RefusedException(403, "this sandbox is read-only");
        }
        Call call = new Call(context, caller, controls.store().present());
        delivery.send(context, route.endpoint().answer(call));
    }

    /**
     * Refuses requests beyond the rate limit. Like failures, this comes first: nothing has been done, so it is safe to
     * retry.
     */
    private void limit(Context context, Faults faults) {
        Integer most = faults.get(Fault.RATE_LIMIT);
        if (!rateLimit.admits(most)) {
            context.header("Retry-After", "1");
            throw new RefusedException(429, "more than " + most + " requests per second");
        }
    }

    /** Applies delays and failures. Failures come first, like those of a gateway that can't reach the API. */
    private static void disturb(Context context, Fate fate) throws InterruptedException {
        Delivery.doom(context, fate);
        if (!fate.delay().isZero()) {
            Thread.sleep(fate.delay().toMillis());
        }
        if (fate.fails()) {
            throw new RefusedException(fate.failStatus(), "a failure that the sandbox was told to simulate");
        }
    }

    private void countWhatNoRouteIsFor(Context context) {
        if (context.attribute(SEEN) == null && !ControlRoutes.are(context.path())) {
            note(context, RouteNames.NO_ROUTE);
        }
    }

    /** Counts and records a request, before its answer is sent. */
    private void note(Context context, String path) {
        context.attribute(SEEN, true);
        controls.counters().countRequest(context.method().name(), path);
        Recording.of(context).meets(context.method().name() + " " + path);
        controls.journal().add(Recording.of(context));
    }

    /** Returns the current number of records. */
    public int records() {
        return controls.store().present().catalogue().total();
    }

    /** Moves the clock that is used for the lifetime of tokens and for time stamps. */
    public void moveClock(Duration by) {
        controls.clock().move(by);
    }

    public Faults faults() {
        return controls.faults().present();
    }

    public void faults(Faults faults) {
        routeNames.require(faults);
        controls.change(faults);
    }

    /** Returns the last requests, the latest last. */
    public List<SandboxRequest> requests() {
        return controls.journal().read();
    }

    public Statistics statistics() {
        return controls.counters().read(routeNames.counted());
    }

    /** Restores the initial catalogue, faults and statistics. */
    public void reset() {
        controls.reset();
    }

    /**
     * Starts listening.
     *
     * @throws io.javalin.util.JavalinBindException if the port is in use
     */
    public void start(String host, int port) {
        javalin.start(host, port);
        bound = javalin.port();
    }

    /** Returns the port the server listens on, or listened on before it stopped. */
    public int port() {
        return bound;
    }

    /** Stops listening. Answers that are still being sent are cut off. */
    public void stop() {
        javalin.stop();
    }
}
