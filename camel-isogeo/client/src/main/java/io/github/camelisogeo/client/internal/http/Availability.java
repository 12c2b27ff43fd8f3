package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.internal.answer.Failures;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.call.WaitEndedException;
import io.github.camelisogeo.client.internal.call.Watch;
import java.io.IOException;
import java.time.Duration;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Checks whether a host that isn't part of the platform responds. Sends no token to it, and waits at most 20 seconds. */
public final class Availability {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final int LEAST_FAILURE = 400;

    private final OkHttpClient http;
    private final String userAgent;
    private final Watch watch;

    public Availability(HttpClients clients, String userAgent, Watch watch) {
        this.http = clients.fast()
                .newBuilder()
                .callTimeout(LONGEST)
                // Services move, and the request contains no secrets.
                .followRedirects(true)
                .build();
        this.userAgent = userAgent;
        this.watch = watch;
    }

    /**
     * Returns true if the host responds with a status below 400.
     *
     * @param verb HEAD or GET; the body of the answer isn't read
     */
    public boolean answers(HttpUrl url, String verb) {
        Request request = new Request.Builder()
                .url(url)
                .method(verb, null)
                .header("User-Agent", userAgent)
                .header("Connection", "close")
                .build();
        CallScope scope = CallScope.current();
        Call call = http.newCall(request);
        try (Watch.Watched wait = watch.begin(scope, "the service", true)) {
            wait.abortBy(call::cancel);
            try (Response answer = call.execute()) {
                return answer.code() < LEAST_FAILURE;
            } catch (IOException e) {
                if (wait.ended() != null) {
                    throw wait.ended();
                }
                return false;
            }
        } catch (WaitEndedException e) {
            throw Failures.of(scope, request, e);
        }
    }
}
