package io.github.camelisogeo.client.http;

import java.io.IOException;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Asks a host that is not the platform's whether it answers. No token goes there, and nobody waits for it long. */
public final class Availability {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final int LEAST_FAILURE = 400;

    private final OkHttpClient http;
    private final String userAgent;

    Availability(OkHttpClient http, String userAgent) {
        this.http = http.newBuilder().callTimeout(LONGEST).build();
        this.userAgent = userAgent;
    }

    /**
     * Whether a request is answered, and not by a failure.
     *
     * @param verb HEAD or GET; the content of an answer is not read
     */
    public boolean answers(HttpUrl url, String verb) {
        Request request = new Request.Builder()
                .url(url)
                .method(verb, null)
                .header("User-Agent", userAgent)
                .header("Connection", "close")
                .build();
        try (Response answer = http.newCall(request).execute()) {
            return answer.code() < LEAST_FAILURE;
        } catch (IOException e) {
            return false;
        }
    }
}
