package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.internal.answer.GzipBody;
import io.github.camelisogeo.client.internal.call.Time;
import java.io.IOException;
import java.net.ProtocolException;
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
 * @param fast calls routes that answer quickly
 * @param slow calls routes that may take minutes to answer
 * @param token calls the identity service
 * @param pool the connections; it keeps as many idle ones as there may be concurrent requests
 */
public record HttpClients(OkHttpClient fast, OkHttpClient slow, OkHttpClient token, ConnectionPool pool) {

    /**
     * Creates the clients. Nothing is sent.
     *
     * @param executor looks up addresses
     */
    public static HttpClients of(HttpSettings settings, Executor executor) {
        ConnectionPool pool =
                new ConnectionPool(settings.maxConnections(), Time.toNanos(settings.keepAlive()), TimeUnit.NANOSECONDS);
        OkHttpClient plain = plain(settings, pool, executor)
                .readTimeout(settings.fastReadTimeout())
                .build();
        OkHttpClient fast = plain.newBuilder()
                .addInterceptor(new FreshConnections(pool, settings.maxConnections(), false))
                .build();
        return new HttpClients(
                fast,
                fast.newBuilder().readTimeout(settings.slowReadTimeout()).build(),
                plain.newBuilder()
                        .addInterceptor(new FreshConnections(pool, settings.maxConnections(), true))
                        // This client has its own dispatcher, so that a token request can be cancelled without
                        // affecting other requests.
                        .dispatcher(new Dispatcher())
                        // The read time-out isn't enough, since it starts again with each byte.
                        .callTimeout(settings.connectTimeout().plus(settings.fastReadTimeout()))
                        .build(),
                pool);
    }

    /** Returns a builder with the settings, based on the user's client if there is one. */
    private static OkHttpClient.Builder plain(HttpSettings settings, ConnectionPool pool, Executor executor) {
        OkHttpClient.Builder builder = settings.base() == null
                ? new OkHttpClient.Builder()
                : settings.base().newBuilder();
        builder.connectTimeout(settings.connectTimeout())
                .connectionPool(pool)
                // This client decides itself about retries and redirects.
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false);
        builder.dns(new EndableDns(
                settings.base() == null ? Dns.SYSTEM : settings.base().dns(), executor));
        builder.networkInterceptors().add(0, new WireGuard());
        builder.networkInterceptors().add(0, chain -> GzipBody.unpacked(chain.proceed(chain.request())));
        proxy(settings, builder);
        builder.addNetworkInterceptor(HttpClients::lawful);
        if (settings.sslContext() != null) {
            builder.sslSocketFactory(settings.sslContext().getSocketFactory(), settings.trustManager());
        }
        return builder;
    }

    /** Throws a ProtocolException if an answer violates HTTP. In some cases, OkHttp reports this like a mistake of its caller. */
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
