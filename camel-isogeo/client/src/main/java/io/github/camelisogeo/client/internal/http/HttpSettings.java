package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.internal.WithBuilder;
import java.net.Proxy;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;

/**
 * How a client reaches the platform. Immutable; nothing is null but what is said to be.
 *
 * @param base the user's own OkHttpClient, on which ours is built; null for a fresh one
 * @param connectTimeout the longest wait for a connection
 * @param readTimeout the longest wait for the next bytes of an answer; null for 45 s, and 200 s on slow routes
 * @param keepAlive how long an idle connection is kept
 * @param proxy the proxy, null for none
 * @param proxyUsername null for none
 * @param proxyPassword null for none
 * @param userAgent how the client names itself
 * @param maxConnections how many requests at once, and how many idle connections are kept
 * @param sslContext null for the platform's
 * @param trustManager belongs to {@code sslContext}
 */
@WithBuilder
public record HttpSettings(
        OkHttpClient base,
        Duration connectTimeout,
        Duration readTimeout,
        Duration keepAlive,
        Proxy proxy,
        String proxyUsername,
        String proxyPassword,
        String userAgent,
        int maxConnections,
        SSLContext sslContext,
        X509TrustManager trustManager) {

    @Override
    public String toString() {
        return "HttpSettings[userAgent=" + userAgent + ", proxy=" + proxy + "]";
    }
}
