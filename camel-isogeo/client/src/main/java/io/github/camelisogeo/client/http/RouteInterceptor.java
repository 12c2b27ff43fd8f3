package io.github.camelisogeo.client.http;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Names the client, and waits as long as the route deserves. */
final class RouteInterceptor implements Interceptor {

    private final String userAgent;
    private final Duration readTimeout;
    private final Duration slowReadTimeout;

    RouteInterceptor(String userAgent, Duration readTimeout, Duration slowReadTimeout) {
        this.userAgent = userAgent;
        this.readTimeout = readTimeout;
        this.slowReadTimeout = slowReadTimeout;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Duration timeout = Route.of(chain.request()).slow() ? slowReadTimeout : readTimeout;
        return chain.withReadTimeout(Math.toIntExact(timeout.toMillis()), TimeUnit.MILLISECONDS)
                .proceed(chain.request()
                        .newBuilder()
                        .header("User-Agent", userAgent)
                        .build());
    }
}
