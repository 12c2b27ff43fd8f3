package io.github.camelisogeo.client.internal;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.CallerIdentity;
import io.github.camelisogeo.client.RequestListener;
import io.github.camelisogeo.client.internal.answer.Answers;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.call.Cancellation;
import io.github.camelisogeo.client.internal.call.ConnectionLimit;
import io.github.camelisogeo.client.internal.call.Threads;
import io.github.camelisogeo.client.internal.call.Time;
import io.github.camelisogeo.client.internal.call.Tries;
import io.github.camelisogeo.client.internal.call.Watch;
import io.github.camelisogeo.client.internal.http.Availability;
import io.github.camelisogeo.client.internal.http.Hosts;
import io.github.camelisogeo.client.internal.http.HttpClients;
import io.github.camelisogeo.client.internal.http.HttpSettings;
import io.github.camelisogeo.client.internal.http.RouteCalls;
import io.github.camelisogeo.client.internal.http.Routes;
import io.github.camelisogeo.client.internal.http.Sender;
import io.github.camelisogeo.client.internal.paging.PageReading;
import io.github.camelisogeo.client.internal.token.Credentials;
import io.github.camelisogeo.client.internal.token.OAuthGrant;
import io.github.camelisogeo.client.internal.token.Tokens;
import io.github.camelisogeo.client.internal.view.ApiViews;
import io.github.camelisogeo.client.internal.view.OperationCalls;
import io.github.camelisogeo.client.operation.OperationInterceptor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;

/** The parts that all views of a client share: connections, token, threads and clock. */
public final class ClientParts implements AutoCloseable {

    private final Cancellation life = new Cancellation("the client is closed");
    private final ExecutorService threads = Threads.newExecutor();
    private final HttpClients clients;
    private final ApiViews views;
    private final CallerIdentity identity;

    /**
     * The settings of the parts.
     *
     * @param maxAnswerSize the maximum size in bytes of an answer that is parsed
     * @param listener the listener that is notified of each request
     * @param interceptors the interceptors of operations, the outermost first
     */
    public record Plan(
            HttpSettings http,
            Hosts hosts,
            Credentials credentials,
            Tries tries,
            long maxAnswerSize,
            CallOptions options,
            RequestListener listener,
            List<OperationInterceptor> interceptors,
            Time time) {}

    /** Creates the parts. Nothing is sent yet. */
    public ClientParts(Plan plan) {
        Watch watch = new Watch();
        String userAgent = plan.http().userAgent();
        this.clients = HttpClients.of(plan.http(), threads);
        this.identity = CallerIdentity.of(
                plan.hosts().api().toString(),
                plan.credentials().clientId(),
                plan.credentials().username());
        CallOptions renewing = plan.options().toBuilder()
                .callTimeout(CallOptions.defaults().callTimeout())
                .build();
        OAuthGrant grant = OAuthGrant.of(
                plan.credentials(),
                userAgent,
                clients.token(),
                plan.tries(),
                watch,
                // A renewal is no part of the call that begins it: others wait for it too, each as long as it may.
                () -> CallScope.begin(renewing, "token", Map.of(), plan.time(), life));
        int maxConnections = plan.http().maxConnections();
        RouteCalls calls = new RouteCalls(
                new Sender(clients, watch),
                new Tokens(grant, plan.time(), threads),
                new ConnectionLimit(maxConnections),
                plan.tries(),
                plan.listener());
        this.views = new ApiViews(
                Entities.operations(),
                new OperationCalls(plan.interceptors(), plan.time(), life),
                new Routes(plan.hosts(), userAgent, calls, new Answers(plan.maxAnswerSize())),
                Map.of(
                        PageReading.class, new PageReading(threads),
                        Availability.class, new Availability(clients, userAgent, watch)));
    }

    /** Returns the interfaces of the API for calls that this life ends: the client's own, or a part of it. */
    public ApiViews views(Cancellation ofCalls) {
        return views.endingWith(ofCalls);
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
