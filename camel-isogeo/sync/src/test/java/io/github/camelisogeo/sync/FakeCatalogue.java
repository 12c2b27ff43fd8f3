package io.github.camelisogeo.sync;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.testsupport.http.MockServers;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;

/** A catalogue whose answers a test can bend: searches by page, order and identifier, and shares. */
final class FakeCatalogue implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");

    private final MockWebServer server = MockServers.create();
    private final Map<String, ObjectNode> records = new LinkedHashMap<>();
    private final List<HttpUrl> asked = new CopyOnWriteArrayList<>();
    private final Map<String, String> shares = new LinkedHashMap<>(Map.of("a".repeat(32), "Everything"));
    private Function<HttpUrl, MockResponse> instead = url -> null;
    private boolean idsObeyFilter = true;
    private long ticks;

    FakeCatalogue() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        server.start();
    }

    IsogeoClient client() {
        return client("application");
    }

    IsogeoClient client(String clientId) {
        return IsogeoClient.builder()
                .apiUrl(server.url("/").toString())
                .clientId(clientId)
                .clientSecret("secret")
                .maxRetries(0)
                .readTimeout(Duration.ofSeconds(5))
                .retryDelay(Duration.ofMillis(1))
                .build();
    }

    static String id(int number) {
        return "%032x".formatted(number);
    }

    /** Makes records, each a moment after the other. */
    synchronized void create(int... numbers) {
        for (int number : numbers) {
            String now = tick();
            ObjectNode record = JSON.createObjectNode()
                    .put("_id", id(number))
                    .put("_created", now)
                    .put("_modified", now)
                    .put("title", "Record " + number);
            record.putObject("_creator").put("_id", "f".repeat(32));
            records.put(id(number), record);
        }
    }

    synchronized void createRange(int from, int to) {
        for (int number = from; number <= to; number++) {
            create(number);
        }
    }

    /** The record is changed, now. */
    synchronized void touch(int number) {
        records.get(id(number)).put("_modified", tick()).put("title", "Record " + number + " at " + ticks);
    }

    /** The record bears another stamp. */
    synchronized void stamp(int number, String modified) {
        records.get(id(number)).put("_modified", modified);
    }

    synchronized String stampOf(int number) {
        return records.get(id(number)).get("_modified").asText();
    }

    /** The record is gone; answers what it was, to put it back. */
    synchronized ObjectNode remove(int number) {
        return records.remove(id(number));
    }

    synchronized void putBack(ObjectNode record) {
        records.put(record.get("_id").asText(), record);
    }

    synchronized void share(String id, String name) {
        shares.put(id, name);
    }

    synchronized void revoke(String id) {
        shares.remove(id);
    }

    synchronized void revokeShares() {
        shares.clear();
    }

    /** From now on, a search by identifier finds records that the filter excludes. */
    synchronized void ignoreFilterInSearchesByIdentifier() {
        idsObeyFilter = false;
    }

    /** What is answered in place of the true answer, where it gives one. */
    synchronized void instead(Function<HttpUrl, MockResponse> answer) {
        instead = answer;
    }

    static MockResponse status(int code) {
        return new MockResponse.Builder().code(code).body("{}").build();
    }

    static MockResponse json(String json) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "application/json")
                .body(json)
                .build();
    }

    /** The requests since the last call, that for a token apart. */
    List<HttpUrl> requests() {
        List<HttpUrl> all = List.copyOf(asked);
        asked.clear();
        return all;
    }

    private String tick() {
        ticks++;
        return EPOCH.plusSeconds(ticks).toString().replace("Z", ".0000001+00:00");
    }

    private synchronized MockResponse answer(RecordedRequest request) {
        HttpUrl url = request.getUrl();
        if (url.encodedPath().equals("/oauth/token")) {
            MockResponse given = instead.apply(url);
            return given != null
                    ? given
                    : json("{\"access_token\":\"t\",\"token_type\":\"bearer\",\"expires_in\":3600}");
        }
        asked.add(url);
        MockResponse given = instead.apply(url);
        if (given != null) {
            return given;
        }
        if (url.encodedPath().equals("/shares")) {
            ArrayNode list = JSON.createArrayNode();
            shares.forEach((id, name) -> list.addObject().put("_id", id).put("name", name));
            return json(list.toString());
        }
        return url.encodedPath().equals("/resources/search") ? search(url) : status(404);
    }

    private MockResponse search(HttpUrl url) {
        String ids = url.queryParameter("_id");
        Set<String> wanted = ids == null || ids.isEmpty() ? null : Set.of(ids.split(","));
        boolean contradicts = idsObeyFilter && given(url, "q", "").split("owner:").length > 2;
        String key = given(url, "ob", "_created");
        List<ObjectNode> found = new ArrayList<>(records.values());
        found.removeIf(record -> contradicts
                || wanted != null && !wanted.contains(record.get("_id").asText()));
        found.sort(Comparator.comparing((ObjectNode record) -> record.get(key).asText())
                .reversed()
                .thenComparing(record -> record.get("_id").asText()));
        int offset = Integer.parseInt(given(url, "_offset", "0"));
        int limit = Integer.parseInt(given(url, "_limit", "20"));
        ObjectNode answer = JSON.createObjectNode();
        answer.put("total", found.size()).put("offset", offset).put("limit", limit);
        ArrayNode results = answer.putArray("results");
        found.stream().skip(offset).limit(limit).forEach(results::add);
        return json(answer.toString());
    }

    private static String given(HttpUrl url, String name, String byDefault) {
        String value = url.queryParameter(name);
        return value == null || value.isEmpty() ? byDefault : value;
    }

    @Override
    public void close() {
        server.close();
    }
}
