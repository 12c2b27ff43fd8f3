package io.github.camelisogeo.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;

/** Calls the API with plain OkHttp and a token. */
final class BareApi implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(200);

    private final Target target;
    private final OkHttpClient http;

    BareApi(Target target) {
        this.target = target;
        this.http = new OkHttpClient.Builder()
                // By default, OkHttp keeps five idle connections. With more pages at a time, it would open new
                // connections again and again.
                .connectionPool(new ConnectionPool(target.connections() + 1, 5, TimeUnit.MINUTES))
                .readTimeout(READ_TIMEOUT)
                .build();
    }

    /** Consumes the body of an answer. */
    @FunctionalInterface
    interface Body<T> {

        T read(BufferedSource source) throws IOException;
    }

    String token() throws IOException {
        Request request = new Request.Builder()
                .url(target.tokenUrl())
                .header("Authorization", Credentials.basic(target.clientId(), target.clientSecret()))
                .post(new FormBody.Builder()
                        .add("grant_type", "client_credentials")
                        .build())
                .build();
        JsonNode token = answer(request, source -> {
            try {
                return JSON.readTree(source.readByteArray()).path("access_token");
            } catch (IOException e) {
                // The parser's message quotes the answer, which may hold a token.
                throw new IOException("POST " + target.tokenUrl() + ": the answer is not a token");
            }
        });
        if (!token.isTextual()) {
            throw new IOException("POST " + target.tokenUrl() + ": the answer has no access_token");
        }
        return token.asText();
    }

    <T> T get(HttpUrl url, String token, Body<T> body) throws IOException {
        return answer(
                new Request.Builder()
                        .url(url)
                        .header("Authorization", "Bearer " + token)
                        .build(),
                body);
    }

    private <T> T answer(Request request, Body<T> body) throws IOException {
        String call = request.method() + " " + request.url() + ": ";
        try (Response response = http.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new IOException(call + "answered " + response.code());
            }
            return body.read(response.body().source());
        } catch (IOException e) {
            throw e.getMessage() != null && e.getMessage().startsWith(request.method())
                    ? e
                    : new IOException(call + (e.getMessage() == null ? e : e.getMessage()), e);
        }
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
