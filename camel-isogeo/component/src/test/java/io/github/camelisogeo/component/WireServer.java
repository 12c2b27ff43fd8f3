package io.github.camelisogeo.component;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.testsupport.http.MockServers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * Stands for all hosts of the platforms: judges each request by the case that is being played, and answers what the case says, with an
 * attribute that nobody knows yet in every object.
 */
final class WireServer extends Dispatcher implements AutoCloseable {

    static final String CLIENT_ID = "a-client";
    static final String CLIENT_SECRET = "a-secret";
    static final String USERNAME = "somebody@example.org";
    static final String PASSWORD = "a-password";
    static final String TOKEN = "a-token";

    private static final String MEANT_FOR = "Wire-Meant-For";

    private final MockWebServer server = MockServers.create();
    private final List<String> problems = new ArrayList<>();
    private final List<JsonNode> answered = new ArrayList<>();
    private WireCase wire;
    private int position;

    WireServer() throws IOException {
        server.setDispatcher(this);
        server.start();
    }

    /** An HTTP client that brings every request here, whatever host it is meant for. */
    OkHttpClient http() {
        return new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    Request request = chain.request();
                    HttpUrl here = request.url()
                            .newBuilder()
                            .scheme("http")
                            .host(server.getHostName())
                            .port(server.getPort())
                            .build();
                    return chain.proceed(request.newBuilder()
                            .url(here)
                            .header(MEANT_FOR, request.url().toString())
                            .build());
                })
                .build();
    }

    synchronized void play(WireCase next) {
        wire = next;
        position = 0;
        problems.clear();
        answered.clear();
    }

    /** What was wrong with the requests so far. */
    synchronized List<String> problems() {
        return List.copyOf(problems);
    }

    /** The expected requests that came, in the order of the case. */
    synchronized List<JsonNode> answered() {
        return wire.expected().stream().filter(this::isAnswered).toList();
    }

    private boolean isAnswered(JsonNode expected) {
        return answered.stream().anyMatch(one -> one == expected);
    }

    @Override
    public synchronized MockResponse dispatch(RecordedRequest recorded) {
        HttpUrl url = HttpUrl.get(recorded.getHeaders().get(MEANT_FOR));
        WireRequest request = new WireRequest(recorded, url);
        if (url.encodedPath().equals("/oauth/token")) {
            judgeTokenRequest(recorded, request);
            return FakeApi.json(
                    200, "{\"access_token\":\"" + TOKEN + "\",\"token_type\":\"bearer\",\"expires_in\":3599}");
        }
        problems.addAll(request.faults(wire.platform()));
        List<String> nearest = List.of();
        List<JsonNode> expected = wire.expected();
        for (int i = 0; i < expected.size(); i++) {
            JsonNode candidate = expected.get(i);
            if (isAnswered(candidate) || !request.isFor(candidate)) {
                continue;
            }
            List<String> differences = request.differences(candidate, wire);
            if (differences.isEmpty()) {
                judgeOrder(i, candidate, request);
                answered.add(candidate);
                return answer(candidate.get("answer"), recorded.getMethod());
            }
            nearest = differences;
        }
        problems.add("not expected: " + request + " " + nearest);
        return FakeApi.json(404, "{\"error\":\"not_expected\"}");
    }

    private void judgeOrder(int place, JsonNode expected, WireRequest request) {
        boolean anyOrder =
                wire.isUnordered() || expected.path("unordered").asBoolean(false) || WireCase.isPreflight(expected);
        if (!anyOrder && place < position) {
            problems.add("out of order: " + request);
        }
        position = Math.max(position, place);
    }

    private void judgeTokenRequest(RecordedRequest recorded, WireRequest request) {
        HttpUrl form = HttpUrl.parse("http://form/?" + recorded.getBody().utf8());
        boolean asUser = recorded.getMethod().equals("POST")
                && request.host().equals("id")
                && Credentials.basic(CLIENT_ID, CLIENT_SECRET)
                        .equals(recorded.getHeaders().get("Authorization"))
                && form.queryParameterNames().equals(Set.of("grant_type", "username", "password"))
                && "password".equals(form.queryParameter("grant_type"))
                && USERNAME.equals(form.queryParameter("username"))
                && PASSWORD.equals(form.queryParameter("password"));
        if (!asUser) {
            problems.add("a token is asked for by " + request + " with " + form.query());
        }
    }

    private static MockResponse answer(JsonNode answer, String method) {
        MockResponse.Builder response =
                new MockResponse.Builder().code(answer.get("status").asInt());
        answer.path("headers")
                .properties()
                .forEach(header ->
                        response.setHeader(header.getKey(), header.getValue().asText()));
        if (method.equals("HEAD")) {
            // A body would be taken for the next answer.
            return response.build();
        }
        if (answer.has("json")) {
            JsonNode json = answer.get("json");
            if (answer.get("status").asInt() < 300) {
                addWhatMayComeLater(json);
            }
            response.body(json.toString());
        } else if (answer.has("text")) {
            response.body(answer.get("text").asText());
        }
        return response.build();
    }

    private static void addWhatMayComeLater(JsonNode json) {
        if (json.isArray()) {
            json.forEach(WireServer::addWhatMayComeLater);
        } else if (json instanceof ObjectNode object) {
            object.put("_later", "unknown today");
            addWhatMayComeLater(object.path("results"));
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
