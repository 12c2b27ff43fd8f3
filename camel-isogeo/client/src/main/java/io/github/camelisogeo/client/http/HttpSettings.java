package io.github.camelisogeo.client.http;

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
 * @param readTimeout the longest wait for an answer; null for 45 s, and 200 s where answers are slow
 * @param maxRetries how often a failed call is repeated at most
 * @param retryDelay the wait before the first repetition
 * @param proxy the proxy, null for none
 * @param proxyUsername null for none
 * @param proxyPassword null for none
 * @param userAgent how the client names itself
 * @param maxConnections how many requests at once
 * @param sslContext null for the platform's
 * @param trustManager belongs to {@code sslContext}
 */
public record HttpSettings(
        OkHttpClient base,
        Duration connectTimeout,
        Duration readTimeout,
        int maxRetries,
        Duration retryDelay,
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
