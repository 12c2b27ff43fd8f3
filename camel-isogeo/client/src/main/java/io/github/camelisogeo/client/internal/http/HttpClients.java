package io.github.camelisogeo.client.internal.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

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

    /** Makes the clients; nothing is sent yet. */
    public static HttpClients of(HttpSettings settings) {
        ConnectionPool pool = new ConnectionPool(
                settings.maxConnections(), settings.keepAlive().toNanos(), TimeUnit.NANOSECONDS);
        Duration readTimeout = settings.readTimeout() == null ? READ_TIMEOUT : settings.readTimeout();
        OkHttpClient plain = plain(settings, pool).readTimeout(readTimeout).build();
        return new HttpClients(
                plain,
                settings.readTimeout() == null
                        ? plain.newBuilder().readTimeout(SLOW_READ_TIMEOUT).build()
                        : plain,
                plain.newBuilder()
                        // One of its own, so that a token request can be ended without a look at others.
                        .dispatcher(new Dispatcher())
                        // It may come a byte at a time, each in time.
                        .callTimeout(settings.connectTimeout().plus(readTimeout))
                        .build(),
                pool);
    }

    /** The user's client, or a fresh one, with the settings. */
    private static OkHttpClient.Builder plain(HttpSettings settings, ConnectionPool pool) {
        OkHttpClient.Builder builder = settings.base() == null
                ? new OkHttpClient.Builder()
                : settings.base().newBuilder();
        builder.connectTimeout(settings.connectTimeout())
                .connectionPool(pool)
                // Repetitions and redirects are ours to judge.
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false);
        builder.networkInterceptors().add(0, new WireGuard());
        if (settings.proxy() != null) {
            builder.proxy(settings.proxy());
        }
        builder.proxyAuthenticator(
                settings.proxyUsername() == null
                        ? ProxyLogin.by(
                                settings.base() == null
                                        ? Authenticator.NONE
                                        : settings.base().proxyAuthenticator())
                        : ProxyLogin.as(settings.proxyUsername(), settings.proxyPassword()));
        if (settings.sslContext() != null) {
            builder.sslSocketFactory(settings.sslContext().getSocketFactory(), settings.trustManager());
        }
        return builder;
    }
}
