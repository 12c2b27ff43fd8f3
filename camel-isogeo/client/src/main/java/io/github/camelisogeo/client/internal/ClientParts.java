package io.github.camelisogeo.client.internal;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.CallerIdentity;
import io.github.camelisogeo.client.RefreshTokenListener;
import io.github.camelisogeo.client.RequestListener;
import io.github.camelisogeo.client.RequestReport;
import io.github.camelisogeo.client.internal.answer.Answers;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.call.CallContext;
import io.github.camelisogeo.client.internal.call.Cancellation;
import io.github.camelisogeo.client.internal.call.ConnectionLimit;
import io.github.camelisogeo.client.internal.call.RequestRate;
import io.github.camelisogeo.client.internal.call.Threads;
import io.github.camelisogeo.client.internal.call.Time;
import io.github.camelisogeo.client.internal.call.Tries;
import io.github.camelisogeo.client.internal.call.Watch;
import io.github.camelisogeo.client.internal.http.Availability;
import io.github.camelisogeo.client.internal.http.Hosts;
import io.github.camelisogeo.client.internal.http.HttpClients;
import io.github.camelisogeo.client.internal.http.HttpSettings;
import io.github.camelisogeo.client.internal.http.RawRoute;
import io.github.camelisogeo.client.internal.http.RouteCalls;
import io.github.camelisogeo.client.internal.http.Routes;
import io.github.camelisogeo.client.internal.http.Sender;
import io.github.camelisogeo.client.internal.paging.PageReading;
import io.github.camelisogeo.client.internal.text.Secrets;
import io.github.camelisogeo.client.internal.token.Credentials;
import io.github.camelisogeo.client.internal.token.Grant;
import io.github.camelisogeo.client.internal.token.OAuthGrant;
import io.github.camelisogeo.client.internal.token.SignIn;
import io.github.camelisogeo.client.internal.token.Token;
import io.github.camelisogeo.client.internal.token.Tokens;
import io.github.camelisogeo.client.internal.view.ApiViews;
import io.github.camelisogeo.client.internal.view.OperationCalls;
import io.github.camelisogeo.client.internal.write.Notices;
import io.github.camelisogeo.client.internal.write.WriteSteps;
import io.github.camelisogeo.client.operation.OperationInterceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;

/** The parts that all views of a client share: connections, token, threads and clock. */
public final class ClientParts implements AutoCloseable {

    private static final String TOKEN = "token";
    private static final String TOKEN_ROUTE = "oauth/token";

    private final Cancellation life = new Cancellation("the client is closed");
    private final ExecutorService threads;
    private final HttpClients clients;
    private final ApiViews views;
    private final CallerIdentity identity;
    private final Tokens tokens;
    private final SignIn signIn;
    private final CallContext context;

    /**
     * The settings of the parts.
     *
     * @param refreshTokens is told each new refresh token
     * @param rate the limit of requests per second
     * @param maxAnswerSize the maximum size in bytes of an answer that is parsed
     * @param listener the listener that is notified of each request
     * @param interceptors the interceptors of operations, the outermost first
     * @param threads makes the threads of the client, or null for its own
     */
    public record Plan(
            HttpSettings http,
            Hosts hosts,
            Credentials credentials,
            RefreshTokenListener refreshTokens,
            Tries tries,
            RequestRate rate,
            long maxAnswerSize,
            CallOptions options,
            RequestListener listener,
            List<OperationInterceptor> interceptors,
            Time time,
            ThreadFactory threads) {}

    /** Creates the parts. Nothing is sent yet. */
    public ClientParts(Plan plan) {
        List<Secrets.Named> given = new ArrayList<>(plan.credentials().secrets());
        given.add(new Secrets.Named(plan.http().proxyUsername(), plan.http().proxyPassword()));
        this.threads = Threads.newExecutor(plan.threads());
        Secrets secrets = Secrets.of(given);
        this.context = new CallContext(plan.time(), life, secrets, threads);
        Watch watch = new Watch(Threads.ofWatch(plan.threads()));
        String userAgent = plan.http().userAgent();
        this.clients = HttpClients.of(plan.http(), threads);
        this.identity = CallerIdentity.of(
                plan.hosts().api().toString(),
                plan.credentials().clientId(),
                plan.credentials().username());
        CallOptions renewing = plan.options().toBuilder()
                .callTimeout(CallOptions.defaults().callTimeout())
                .build();
        Grant grant = OAuthGrant.of(
                plan.credentials(),
                userAgent,
                clients.token(),
                plan.tries(),
                watch,
                // A renewal is no part of the call that begins it: others wait for it too, each as long as it may.
                () -> context.begin(renewing, TOKEN, Map.of()),
                new OAuthGrant.Reports(
                        plan.refreshTokens()::received,
                        secrets,
                        (status, succeeded, duration, tries, paused) -> plan.listener()
                                .finished(new RequestReport(
                                        TOKEN,
                                        "POST",
                                        TOKEN_ROUTE,
                                        status,
                                        succeeded,
                                        duration,
                                        tries,
                                        paused,
                                        -1,
                                        null))));
        int maxConnections = plan.http().maxConnections();
        String accessToken = plan.credentials().accessToken();
        Token first =
                accessToken == null ? null : new Token(accessToken, plan.time().now(), null);
        this.tokens = new Tokens(grant, first, plan.time(), threads);
        RouteCalls calls = new RouteCalls(
                new Sender(clients, watch, plan.rate()),
                tokens,
                new ConnectionLimit(maxConnections),
                plan.tries(),
                plan.listener());
        this.signIn = new SignIn(tokens, plan.credentials().tokenUrl());
        Answers answers = new Answers(plan.maxAnswerSize());
        this.views = new ApiViews(
                Entities.operations(),
                new OperationCalls(plan.interceptors(), context),
                new Routes(plan.hosts(), userAgent, calls, answers),
                new RawRoute(plan.hosts(), userAgent, calls, answers),
                Map.of(
                        PageReading.class, new PageReading(threads),
                        Availability.class, new Availability(clients, userAgent, watch)),
                new WriteSteps(Entities.operations(), new Notices()));
    }

    /**
     * Returns the interfaces of the API.
     *
     * @param ofCalls the life that ends the calls: the client's own, or a part of it
     * @param notices logs the warnings
     */
    public ApiViews views(Cancellation ofCalls, Notices notices) {
        return views.endingWith(ofCalls, notices);
    }

    /** Returns the token of all calls. */
    public Tokens tokens() {
        return tokens;
    }

    /** Requests a token, unless there is a valid one. */
    public void authenticate(CallOptions options, Cancellation ofCalls) {
        signIn.run(context.endingWith(ofCalls).begin(options, "client.authenticate", Map.of()));
    }

    /** Returns what ends when the client is closed. */
    public Cancellation life() {
        return life;
    }

    /** Returns the API that is called and the account that calls it. */
    public CallerIdentity identity() {
        return identity;
    }

    /** Ends all calls, threads and connections. */
    @Override
    public void close() {
        life.cancel();
        threads.shutdownNow();
        clients.pool().evictAll();
    }
}
