package io.github.camelisogeo.sandbox.http;

import io.github.camelisogeo.sandbox.login.Accounts;
import io.github.camelisogeo.sandbox.login.Caller;
import io.github.camelisogeo.sandbox.login.Login;
import io.github.camelisogeo.sandbox.login.Tokens;
import io.github.camelisogeo.sandbox.search.CatalogueStore;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.Clock;
import java.time.Duration;

/** The HTTP server: puts the route table on the network. */
public final class SandboxServer {

    /** What a URL may hold: a thousand identifiers take 33 kB. */
    private static final int LONGEST_HEADER = 64 * 1024;

    private static final Duration TOKEN_LIFE = Duration.ofHours(1);

    private final CatalogueStore store;
    private final Duration delay;
    private final Guard guard;
    private final Javalin javalin;

    /** @param delay waited before each answer of the API */
    public SandboxServer(CatalogueStore store, Accounts accounts, Duration delay) {
        this.store = store;
        this.delay = delay;
        Tokens tokens = new Tokens(TOKEN_LIFE, Clock.systemUTC());
        this.guard = new Guard(tokens);
        javalin = Javalin.create(SandboxServer::configure);
        Refusals.answerIn(javalin);
        RouteTable.routes(accounts, new Login(accounts, tokens), store).forEach(this::add);
    }

    private static void configure(JavalinConfig config) {
        config.showJavalinBanner = false;
        config.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.disableCompression();
        config.http.generateEtags = false;
        // SDKs end paths with a slash and double some (B2).
        config.router.ignoreTrailingSlashes = true;
        config.router.treatMultipleSlashesAsSingleSlash = true;
        config.jetty.modifyServer(server -> server.setErrorHandler(new JettyErrors()));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize(LONGEST_HEADER);
            http.setSendServerVersion(false);
        });
    }

    private void add(Route route) {
        javalin.addHttpHandler(route.verb(), route.path(), context -> handle(route, context));
        if (route.verb() == HandlerType.GET) {
            // Left to itself, Javalin answers 200 to HEAD, token or not, record or not.
            javalin.addHttpHandler(HandlerType.HEAD, route.path(), context -> handle(route, context));
        }
    }

    private void handle(Route route, Context context) throws InterruptedException {
        if (route.slowed() && !delay.isZero()) {
            Thread.sleep(delay.toMillis());
        }
        Caller caller = guard.admit(context, route.right());
        Call call = new Call(context, caller, store.present());
        Refusals.send(context, route.endpoint().answer(call));
    }

    /** @throws io.javalin.util.JavalinBindException when the port is taken */
    public void start(String host, int port) {
        javalin.start(host, port);
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Stops listening; answers under way are cut. */
    public void stop() {
        javalin.stop();
    }
}
