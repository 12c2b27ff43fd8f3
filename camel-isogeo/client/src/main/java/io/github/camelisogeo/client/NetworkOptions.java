package io.github.camelisogeo.client;

import io.github.camelisogeo.client.internal.call.RequestRate;
import io.github.camelisogeo.client.internal.call.Tries;
import io.github.camelisogeo.client.internal.http.HttpSettings;
import io.github.camelisogeo.client.internal.http.HttpSettingsBuilder;
import io.github.camelisogeo.client.internal.text.Durations;
import io.github.camelisogeo.client.internal.text.Effect;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;

/** The options of a builder for connections, retries and limits, as they were set: null stands for the default. Checks them. */
final class NetworkOptions {

    private static final int LARGEST_PORT = 65_535;
    private static final Duration LONGEST_TIMEOUT = Duration.ofDays(10);
    private static final double LEAST_RATE = 0.001;
    private static final double LARGEST_RATE = 1_000_000;
    private static final long LARGEST_ANSWER = 64L * 1024 * 1024;

    Duration connectTimeout;
    Duration readTimeout;
    Integer maxRetries;
    Duration retryDelay;
    String proxyHost;
    Integer proxyPort;
    String proxyUsername;
    String proxyPassword;
    String userAgent;
    OkHttpClient okHttpClient;
    Integer maxConnections;
    Double maxRequestsPerSecond;
    SSLContext sslContext;
    X509TrustManager trustManager;
    Duration keepAlive;
    Long maxAnswerSize;

    /**
     * Checks all options.
     *
     * @throws IllegalArgumentException if one is wrong; the message names it
     */
    void check() {
        httpSettings();
        tries();
        rate();
        largestAnswer();
    }

    Tries tries() {
        return new Tries(
                Math.toIntExact(atLeast(0, "maxRetries", maxRetries, 2)),
                Durations.notNegative("retryDelay", retryDelay, Duration.ofSeconds(1)));
    }

    RequestRate rate() {
        // A negated comparison also refuses NaN.
        if (maxRequestsPerSecond != null
                && !(maxRequestsPerSecond >= LEAST_RATE && maxRequestsPerSecond <= LARGEST_RATE)) {
            throw new IllegalArgumentException("maxRequestsPerSecond is " + maxRequestsPerSecond
                    + ", it must be between 0.001 and 1000000, for instance 5");
        }
        return RequestRate.of(maxRequestsPerSecond);
    }

    long largestAnswer() {
        return atLeast(1, "maxAnswerSize", maxAnswerSize, LARGEST_ANSWER);
    }

    HttpSettings httpSettings() {
        Effect.requireWith("sslContext", sslContext, "trustManager", trustManager);
        Effect.requireWith("trustManager", trustManager, "sslContext", sslContext);
        return HttpSettingsBuilder.builder()
                .base(okHttpClient)
                .connectTimeout(networkTimeout("connectTimeout", connectTimeout, Duration.ofSeconds(15)))
                .readTimeout(networkTimeout("readTimeout", readTimeout, null))
                .keepAlive(Durations.positive("keepAlive", keepAlive, Duration.ofSeconds(4)))
                .proxy(proxy())
                .proxyUsername(proxyUsername)
                .proxyPassword(proxyPassword)
                .userAgent(UserAgent.checked(userAgent))
                .maxConnections(Math.toIntExact(atLeast(1, "maxConnections", maxConnections, 10)))
                .sslContext(sslContext)
                .trustManager(trustManager)
                .build();
    }

    /** Returns the proxy, or null if there is none. Its host is looked up only when it is used. */
    private Proxy proxy() {
        Effect.requireWith("proxyHost", proxyHost, "proxyPort", proxyPort);
        Effect.requireWith("proxyPort", proxyPort, "proxyHost", proxyHost);
        if (proxyHost == null) {
            return null;
        }
        if (proxyPort < 1 || proxyPort > LARGEST_PORT) {
            throw new IllegalArgumentException(
                    "proxyPort is " + proxyPort + ", it must be between 1 and " + LARGEST_PORT);
        }
        return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxyHost, proxyPort));
    }

    /** Checks a time-out of the network. Sockets count in whole milliseconds, and OkHttp limits them to an int. */
    private static Duration networkTimeout(String option, Duration given, Duration byDefault) {
        Duration checked = Durations.positive(option, given, byDefault);
        if (checked != null
                && (checked.compareTo(Duration.ofMillis(1)) < 0 || checked.compareTo(LONGEST_TIMEOUT) > 0)) {
            throw new IllegalArgumentException(option + " is " + checked + ", it must be between 1 ms and 10 days");
        }
        return checked;
    }

    private static long atLeast(long least, String option, Number value, long byDefault) {
        if (value != null && value.longValue() < least) {
            throw new IllegalArgumentException(option + " is " + value + ", it must be " + least + " or more");
        }
        return value == null ? byDefault : value.longValue();
    }
}
