package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.internal.call.Time;
import java.io.IOException;
import java.net.ProtocolException;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * The OkHttp clients of one Isogeo client, which share a pool of connections.
 *
 * @param fast calls routes that answer soon
 * @param slow calls routes that may take minutes to answer
 * @param token calls the identity service
 * @param pool the connections, as many as there may be requests at once
 */
public record HttpClients(OkHttpClient fast, OkHttpClient slow, OkHttpClient token, ConnectionPool pool) {

    private static final Duration READ_TIMEOUT = Duration.ofSeconds(45);
    private static final Duration SLOW_READ_TIMEOUT = Duration.ofSeconds(200);

    /**
     * Makes the clients; nothing is sent yet.
     *
     * @param executor looks up addresses
     */
    public static HttpClients of(HttpSettings settings, Executor executor) {
        ConnectionPool pool =
                new ConnectionPool(settings.maxConnections(), Time.toNanos(settings.keepAlive()), TimeUnit.NANOSECONDS);
        Duration readTimeout = settings.readTimeout() == null ? READ_TIMEOUT : settings.readTimeout();
        OkHttpClient plain =
                plain(settings, pool, executor).readTimeout(readTimeout).build();
        OkHttpClient fast = plain.newBuilder()
                .addInterceptor(new FreshConnections(pool, settings.maxConnections(), false))
                .build();
        return new HttpClients(
                fast,
                settings.readTimeout() == null
                        ? fast.newBuilder().readTimeout(SLOW_READ_TIMEOUT).build()
                        : fast,
                plain.newBuilder()
                        .addInterceptor(new FreshConnections(pool, settings.maxConnections(), true))
                        // One of its own, so that a token request can be ended without a look at others.
                        .dispatcher(new Dispatcher())
                        // It may come a byte at a time, each in time.
                        .callTimeout(settings.connectTimeout().plus(readTimeout))
                        .build(),
                pool);
    }

    /** Returns a builder with the settings, which begins as the user's client if there is one. */
    private static OkHttpClient.Builder plain(HttpSettings settings, ConnectionPool pool, Executor executor) {
        OkHttpClient.Builder builder = settings.base() == null
                ? new OkHttpClient.Builder()
                : settings.base().newBuilder();
        builder.connectTimeout(settings.connectTimeout())
                .connectionPool(pool)
                // Repetitions and redirects are ours to judge.
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false);
        builder.dns(new EndableDns(
                settings.base() == null ? Dns.SYSTEM : settings.base().dns(), executor));
        builder.networkInterceptors().add(0, new WireGuard());
        proxy(settings, builder);
        builder.addNetworkInterceptor(HttpClients::lawful);
        if (settings.sslContext() != null) {
            builder.sslSocketFactory(settings.sslContext().getSocketFactory(), settings.trustManager());
        }
        return builder;
    }

    /** OkHttp makes no difference between its caller's mistakes and some answers that break the rules of HTTP. */
    private static Response lawful(Interceptor.Chain chain) throws IOException {
        try {
            return chain.proceed(chain.request());
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new ProtocolException(String.valueOf(e.getMessage()));
        }
    }

    private static void proxy(HttpSettings settings, OkHttpClient.Builder builder) {
        if (settings.proxy() != null) {
            builder.proxy(settings.proxy());
        }
        if (settings.proxyUsername() == null) {
            builder.proxyAuthenticator(ProxyLogin.by(
                    settings.base() == null
                            ? Authenticator.NONE
                            : settings.base().proxyAuthenticator()));
        } else {
            ProxyLogin login = ProxyLogin.as(settings.proxyUsername(), settings.proxyPassword());
            builder.proxyAuthenticator(login).addNetworkInterceptor(login::introduce);
        }
    }
}
