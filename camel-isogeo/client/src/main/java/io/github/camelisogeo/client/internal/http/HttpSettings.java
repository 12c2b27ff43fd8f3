package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.internal.WithBuilder;
import java.net.Proxy;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;

/**
 * The network settings of a client. Immutable. A component isn't null unless its description says so.
 *
 * @param base the user's own OkHttpClient to build on, or null for a new one
 * @param connectTimeout the longest time to wait for a connection
 * @param readTimeout the longest time to wait for data, or null for 45 seconds, and 200 seconds on slow routes
 * @param keepAlive how long an idle connection is kept open
 * @param proxy the proxy, or null for none
 * @param proxyUsername the user name for the proxy, or null for none
 * @param proxyPassword the password for the proxy, or null for none
 * @param userAgent the value of the {@code User-Agent} header
 * @param maxConnections the maximum number of concurrent requests and of idle connections
 * @param sslContext the TLS context, or null for that of the JVM
 * @param trustManager the trust manager of {@code sslContext}, or null if that is null
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

    private static final Duration READ_TIMEOUT = Duration.ofSeconds(45);
    private static final Duration SLOW_READ_TIMEOUT = Duration.ofSeconds(200);

    /** Returns the longest time to wait for data on routes that answer quickly. */
    public Duration fastReadTimeout() {
        return readTimeout == null ? READ_TIMEOUT : readTimeout;
    }

    /** Returns the longest time to wait for data on slow routes. */
    public Duration slowReadTimeout() {
        return readTimeout == null ? SLOW_READ_TIMEOUT : readTimeout;
    }

    @Override
    public String toString() {
        return "HttpSettings[userAgent=" + userAgent + ", proxy=" + proxy + "]";
    }
}
