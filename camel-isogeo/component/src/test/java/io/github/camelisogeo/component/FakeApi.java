package io.github.camelisogeo.component;

import io.github.camelisogeo.testsupport.http.MockServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A server that gives tokens to everybody and answers all else as a test says. It remembers what it was asked. */
final class FakeApi extends Dispatcher implements AutoCloseable {

    private final MockWebServer server = MockServers.create();
    private final List<RecordedRequest> calls = new CopyOnWriteArrayList<>();
    private final List<RecordedRequest> tokens = new CopyOnWriteArrayList<>();
    private volatile int tokenLife = 3599;
    private volatile boolean tokensStall;
    private volatile Function<RecordedRequest, MockResponse> answer = call -> json(404, "{\"error\":\"not_found\"}");

    FakeApi() {
        server.setDispatcher(this);
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        String url = server.url("/").toString();
        return url.substring(0, url.length() - 1);
    }

    void answers(Function<RecordedRequest, MockResponse> how) {
        this.answer = how;
    }

    /** How it answers now. */
    Function<RecordedRequest, MockResponse> answering() {
        return answer;
    }

    void answers(int status, String json) {
        answers(call -> json(status, json));
    }

    /** Answers searches from a catalogue of this many records; the page at {@code broken} fails, if it is not negative. */
    void answersSearches(int total, int broken) {
        answers(call -> {
            int offset = number(call, "_offset", 0);
            if (broken >= 0 && offset >= broken) {
                return json(500, "{\"error\":\"broken\"}");
            }
            int end = Math.min(total, offset + number(call, "_limit", 20));
            String results = IntStream.range(offset, Math.max(offset, end))
                    .mapToObj(FakeApi::record)
                    .collect(Collectors.joining(","));
            return json(
                    200,
                    "{\"envelope\":null,\"limit\":100,\"offset\":" + offset + ",\"query\":{\"_terms\":[]},\"results\":["
                            + results + "],\"tags\":{\"type:vector-dataset\":\"Vecteur\"},\"total\":" + total + "}");
        });
    }

    /** Keeps pages from this offset on waiting for a minute. */
    void delaysPagesFrom(int offset) {
        Function<RecordedRequest, MockResponse> before = answer;
        answers(call -> number(call, "_offset", 0) < offset
                ? before.apply(call)
                : before.apply(call)
                        .newBuilder()
                        .headersDelay(60, TimeUnit.SECONDS)
                        .build());
    }

    /** Answers each search from the selection that stands then. */
    void answersSelections(Supplier<IntStream> selection) {
        answers(call -> {
            int[] records = selection.get().toArray();
            int offset = number(call, "_offset", 0);
            String results = Arrays.stream(records)
                    .skip(offset)
                    .limit(number(call, "_limit", 20))
                    .mapToObj(FakeApi::record)
                    .collect(Collectors.joining(","));
            return json(200, "{\"limit\":100,\"results\":[" + results + "],\"total\":" + records.length + "}");
        });
    }

    /** Answers what a feed asks of a catalogue with this many records, which never change. */
    void answersFeed(int records) {
        answers(call -> {
            if (call.getUrl().encodedPath().endsWith("/shares")) {
                return json(200, "[]");
            }
            String ids = call.getUrl().queryParameter("_id");
            int[] selected = IntStream.range(0, records)
                    .map(index -> records - 1 - index)
                    .filter(number -> ids == null || ids.isEmpty() || ids.contains(id(number)))
                    .toArray();
            String results = Arrays.stream(selected)
                    .skip(number(call, "_offset", 0))
                    .limit(number(call, "_limit", 20))
                    .mapToObj(FakeApi::stampedRecord)
                    .collect(Collectors.joining(","));
            return json(200, "{\"limit\":100,\"results\":[" + results + "],\"total\":" + selected.length + "}");
        });
    }

    private static String stampedRecord(int number) {
        return "{\"_id\":\"" + id(number) + "\",\"title\":\"Record " + number
                + "\",\"_modified\":\"2024-01-01T00:00:0" + number
                + ".0000000+00:00\",\"_creator\":{\"_id\":\"" + id(99) + "\"}}";
    }

    private static int number(RecordedRequest call, String name, int byDefault) {
        String text = call.getUrl().queryParameter(name);
        return text == null ? byDefault : Integer.parseInt(text);
    }

    static String id(int number) {
        return String.format("%032x", number + 1);
    }

    static String record(int number) {
        return "{\"_id\":\"" + id(number) + "\",\"title\":\"Record " + number + "\",\"_later\":1}";
    }

    /** Returns the record with the identifier at the end of the path, or the first record if there is none. */
    static String recordFor(RecordedRequest call) {
        List<String> path = call.getUrl().pathSegments();
        String last = path.get(path.size() - 1);
        return last.matches("[0-9a-f]{32}") ? record(1).replace(id(1), last) : record(1);
    }

    /** Answers with the record that is asked for. */
    void answersRecords() {
        answers(call -> json(200, recordFor(call)));
    }

    static MockResponse json(int status, String json) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(json)
                .build();
    }

    /** All calls but those for tokens. */
    List<RecordedRequest> calls() {
        return calls;
    }

    /** All requests for tokens. */
    List<RecordedRequest> tokens() {
        return tokens;
    }

    /** Keeps all who ask for a token waiting for a minute. */
    void stallsTokens() {
        tokensStall = true;
    }

    /** Keeps a call waiting for a minute. */
    static MockResponse stalled() {
        return json(200, "{}").newBuilder().headersDelay(60, TimeUnit.SECONDS).build();
    }

    void givesTokensFor(int seconds) {
        tokenLife = seconds;
    }

    RecordedRequest lastCall() {
        return calls.get(calls.size() - 1);
    }

    String lastBody() {
        return lastCall().getBody() == null ? "" : lastCall().getBody().string(StandardCharsets.UTF_8);
    }

    @Override
    public MockResponse dispatch(RecordedRequest call) {
        if (call.getUrl().encodedPath().equals("/oauth/token")) {
            tokens.add(call);
            if (tokensStall) {
                return stalled();
            }
            return json(
                    200, "{\"access_token\":\"the-token\",\"token_type\":\"bearer\",\"expires_in\":" + tokenLife + "}");
        }
        calls.add(call);
        return answer.apply(call);
    }

    @Override
    public void close() {
        server.close();
    }
}
