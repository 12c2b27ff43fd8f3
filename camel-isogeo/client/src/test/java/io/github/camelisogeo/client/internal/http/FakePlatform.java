package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.IsogeoClientBuilder;
import io.github.camelisogeo.testsupport.http.MockServers;
import java.io.IOException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** An API and identity service that answers as a test says. */
public final class FakePlatform implements AutoCloseable {

    public static final String RECORD = "{\"_id\":\"43380f6c60424095b67cbd1aa9526fe4\",\"title\":\"Communes\"}";

    public final MockWebServer server = MockServers.create();
    public final AtomicInteger tokensAsked = new AtomicInteger();
    public final Queue<RecordedRequest> requests = new ConcurrentLinkedQueue<>();
    public volatile Function<RecordedRequest, MockResponse> api = request -> json(200, RECORD);
    public volatile Function<RecordedRequest, MockResponse> identity =
            request -> json(200, token("t" + tokensAsked.get(), 3600));

    public FakePlatform() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                if (request.getUrl().encodedPath().equals("/oauth/token")) {
                    tokensAsked.incrementAndGet();
                    requests.add(request);
                    return identity.apply(request);
                }
                requests.add(request);
                return api.apply(request);
            }
        });
        server.start();
    }

    /** Returns a record that has the identifier at the end of a path, if there is one. */
    public static String recordAt(String target) {
        return withIdentifierOf(target, RECORD, "43380f6c60424095b67cbd1aa9526fe4");
    }

    /** Returns JSON in which an identifier is replaced by that at the end of a path, if there is one. */
    public static String withIdentifierOf(String target, String json, String identifier) {
        String path = target.replaceFirst("\\?.*", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.matches("[0-9a-f]{32}") ? json.replace(identifier, last) : json;
    }

    public static String token(String value, int life) {
        return "{\"access_token\":\"" + value + "\",\"token_type\":\"bearer\",\"expires_in\":" + life + "}";
    }

    public static MockResponse json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json; charset=utf-8")
                .body(body)
                .build();
    }

    public static MockResponse html(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "text/html")
                .body(body)
                .build();
    }

    public String url() {
        return server.url("/").toString();
    }

    /** A client of this platform that waits a millisecond before it repeats. */
    public IsogeoClientBuilder client() {
        return IsogeoClient.builder()
                .apiUrl(url())
                .clientId("app")
                .clientSecret("s+e%c&r=e@t#")
                .retryDelay(Duration.ofMillis(1));
    }

    @Override
    public void close() {
        server.close();
    }
}
