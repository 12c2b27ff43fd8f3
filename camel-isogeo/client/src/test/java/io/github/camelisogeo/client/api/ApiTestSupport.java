package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.internal.http.FakePlatform;
import io.github.camelisogeo.client.value.Id;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A client and a platform that knows the routes that a test gives it, and answers 404 to others. */
public abstract class ApiTestSupport {

    protected static final Id ID = Id.of("43380f6c60424095b67cbd1aa9526fe4");
    protected static final Id GROUP = Id.of("08b3054757544463abd06f3ab51ee491");
    protected static final Id OTHER = Id.of("fe3e8ef97b8446be92d3c315ccbc70f9");

    /** What an API answers at least to what was written. */
    protected static final String WRITTEN = "{'_id':'43380f6c60424095b67cbd1aa9526fe4','description':'as written'}";

    protected FakePlatform platform;
    protected IsogeoClient client;

    private final Map<String, Function<RecordedRequest, MockResponse>> routes = new ConcurrentHashMap<>();

    @BeforeEach
    protected void start() throws IOException {
        platform = new FakePlatform();
        platform.api = request -> routes.getOrDefault(
                        request.getMethod() + " " + request.getUrl().encodedPath(),
                        unknown -> FakePlatform.json(404, "{}"))
                .apply(request);
        client = platform.client().build();
    }

    @AfterEach
    protected void stop() {
        client.close();
        platform.close();
    }

    protected void on(String route, Function<RecordedRequest, MockResponse> answer) {
        routes.put(route, answer);
    }

    /** Answers a route, for instance {@code GET /groups}, with JSON whose quotes are single. */
    protected void on(String route, String json) {
        on(route, request -> FakePlatform.json(200, json.replace('\'', '"')));
    }

    protected void onStatus(String route, int status) {
        on(route, request -> FakePlatform.json(status, status == 204 ? "" : "{\"error\":\"told\"}"));
    }

    /** All requests but those for tokens. */
    protected List<RecordedRequest> requests() {
        return platform.requests.stream()
                .filter(request -> !request.getUrl().encodedPath().equals("/oauth/token"))
                .toList();
    }

    /** Verb, path and query of all requests but those for tokens; the language apart. */
    protected List<String> calls() {
        return requests().stream().map(ApiTestSupport::call).toList();
    }

    private static String call(RecordedRequest request) {
        String query = request.getUrl()
                .newBuilder()
                .removeAllQueryParameters("_lang")
                .build()
                .query();
        return request.getMethod() + " " + request.getUrl().encodedPath() + (query == null ? "" : "?" + query);
    }

    /** The body of the last request. */
    protected String lastBody() {
        RecordedRequest last = requests().get(requests().size() - 1);
        return last.getBody() == null ? "" : last.getBody().string(StandardCharsets.UTF_8);
    }
}
