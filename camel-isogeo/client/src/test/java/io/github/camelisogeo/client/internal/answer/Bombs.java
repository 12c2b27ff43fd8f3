package io.github.camelisogeo.client.internal.answer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.api.KeywordQuery;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.search.SearchRequest;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.value.Id;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Meets a server whose answers are made to fill the memory, one after the other and in all ways of reading, and prints {@code OK} at the
 * end. A test runs it in a JVM with little memory.
 */
public final class Bombs implements AutoCloseable {

    static final String OK = "OK";

    private static final Id ID = Id.of("43380f6c60424095b67cbd1aa9526fe4");
    private static final SearchSelection ALL = SearchSelection.builder().build();
    private static final String PAGE = "{\"limit\":100,\"total\":1000000,\"results\":[";

    /** What a body is made of: a beginning, something again and again, and an end. */
    record Body(String start, IntFunction<String> piece, long size, String end, int status, boolean gzip) {

        static Body of(String start, String piece, String end) {
            return new Body(start, i -> piece, 70_000_000, end, 200, true);
        }

        Body filling(long bytes) {
            return new Body(start, piece, bytes, end, status, gzip);
        }

        Body endless() {
            return new Body(start, piece, Long.MAX_VALUE, end, status, false);
        }

        Body status(int code) {
            return new Body(start, piece, size, end, code, gzip);
        }

        /** Returns what is sent, packed if that is wanted, or null if it has no end. */
        byte[] packed() throws IOException {
            if (!gzip) {
                return null;
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (OutputStream out = new FastGzip(bytes)) {
                writeTo(out);
            }
            return bytes.toByteArray();
        }

        void writeTo(OutputStream out) throws IOException {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            StringBuilder block = new StringBuilder();
            long written = 0;
            for (int i = 0; written < size; i++) {
                block.append(piece.apply(i));
                if (block.length() > 50_000 || written + block.length() >= size) {
                    out.write(block.toString().getBytes(StandardCharsets.UTF_8));
                    written += block.length();
                    block.setLength(0);
                }
            }
            out.write(end.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static final class FastGzip extends GZIPOutputStream {

        FastGzip(OutputStream out) throws IOException {
            super(out, 65_536);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    static final Map<String, Body> BODIES = new LinkedHashMap<>();

    static {
        BODIES.put("empty results", Body.of(PAGE, "{},", "{}]}"));
        BODIES.put("an empty list", Body.of("[", "{},", "{}]"));
        BODIES.put("a list of lists", Body.of("[", "[],", "[]]"));
        BODIES.put("a list of nulls", Body.of("[", "null,", "null]"));
        BODIES.put("a list of records", Body.of("[", "{\"_id\":\"1\",\"x\":{}},", "{}]"));
        BODIES.put("a long title", Body.of("{\"_id\":\"1\",\"title\":\"", "x".repeat(1000), "\"}"));
        BODIES.put("a long unknown text", Body.of("{\"_id\":\"1\",\"news\":\"", "\u0416".repeat(1000), "\"}"));
        BODIES.put(
                "a result with a long title", Body.of(PAGE + "{\"_id\":\"1\",\"title\":\"", "x".repeat(1000), "\"}]}"));
        BODIES.put("a long number", Body.of("{\"_id\":\"1\",\"size\":", "9".repeat(1000), "}"));
        BODIES.put("a long name", Body.of("{\"", "x".repeat(1000), "\":1}"));
        BODIES.put("deep lists", Body.of("{\"x\":", "[".repeat(1000), "}"));
        BODIES.put("deep objects", Body.of("", "{\"x\":".repeat(1000), "}"));
        BODIES.put("deep results", Body.of(PAGE + "{\"x\":", "[".repeat(1000), "]}"));
        BODIES.put("many names", Body.of("{\"_id\":\"1\"", ",\"\":1", "}"));
        BODIES.put("names", new Body("{\"_id\":\"1\"", i -> ",\"a" + i + "\":1", 20_000_000, "}", 200, true));
        BODIES.put(
                "names in results",
                new Body(PAGE + "{\"_id\":\"1\"", i -> ",\"a" + i + "\":1", 20_000_000, "}]}", 200, true));
        BODIES.put(
                "keywords in a record",
                Body.of("{\"_id\":\"1\",\"keywords\":[", "{},", "{}]}").filling(60_000_000));
        BODIES.put(
                "layers in a result",
                Body.of(PAGE + "{\"_id\":\"1\",\"layers\":[", "{\"datasets\":[{}]},", "{}]}]}")
                        .filling(60_000_000));
        BODIES.put(
                "coordinates",
                Body.of("{\"_id\":\"1\",\"coordinates\":[", "[1,2],", "[]]}").filling(60_000_000));
        BODIES.put(
                "texts", Body.of("{\"_id\":\"1\",\"news\":[", "\"\",", "\"\"]}").filling(60_000_000));
        BODIES.put(
                "tags",
                new Body(
                        PAGE.replace("\"results\":[", "\"tags\":{\"x\":\"y\""),
                        i -> ",\"t" + i + "\":\"\"",
                        20_000_000,
                        "}}",
                        200,
                        true));
        BODIES.put("endless space", Body.of("", " ".repeat(1000), "").endless());
        BODIES.put("endless results", Body.of(PAGE, "{},", "").endless());
        BODIES.put(
                "an endless result",
                Body.of(PAGE + "{\"_id\":\"1\",\"title\":\"", "x".repeat(1000), "")
                        .endless());
        BODIES.put("an endless list", Body.of("[", "{\"_id\":\"1\"},", "").endless());
        BODIES.put(
                "an endless error",
                Body.of("{\"error\":\"", "x".repeat(1000), "").endless().status(404));
        BODIES.put(
                "a long error",
                Body.of("{\"error\":\"", "x".repeat(1000), "\"}").status(500));
        BODIES.put("an endless refusal", Body.of("<html>", "<p>", "").endless().status(401));
    }

    private static final Map<String, Consumer<IsogeoClient>> READINGS = new LinkedHashMap<>();

    static {
        READINGS.put("get", client -> client.metadata().get(ID));
        READINGS.put("list", client -> client.shares().list());
        READINGS.put("exists", client -> client.metadata().exists(ID));
        READINGS.put("delete", client -> client.metadata().delete(ID));
        READINGS.put("page", client -> client.search()
                .search(SearchRequest.builder().limit(100).build()));
        READINGS.put("stream", client -> client.search().stream(ALL).forEachRemaining(record -> {}));
        READINGS.put("JSON", client -> client.search().stream(ALL).asJson().forEachRemaining(record -> {}));
        READINGS.put("keywords", client -> client.keywords()
                .search(KeywordQuery.builder().whole(true).build()));
    }

    private final HttpServer server;
    private volatile Sent body;
    private volatile Sent token;

    Bombs() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            try (exchange) {
                answer(exchange);
            } catch (IOException e) {
                // The client has had enough.
            }
        });
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        boolean asksForToken = exchange.getRequestURI().getPath().equals("/oauth/token");
        Sent answer = asksForToken ? token : body;
        if (asksForToken && answer == null) {
            byte[] plain = "{\"access_token\":\"t\",\"expires_in\":3600}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, plain.length);
            exchange.getResponseBody().write(plain);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        if (answer.packed() != null) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        }
        exchange.sendResponseHeaders(answer.body().status(), 0);
        try (OutputStream out = exchange.getResponseBody()) {
            if (answer.packed() == null) {
                answer.body().writeTo(out);
            } else {
                out.write(answer.packed());
            }
        }
    }

    /** A body, and its bytes if they are sent packed. */
    private record Sent(Body body, byte[] packed) {

        private static final Map<Body, Sent> MADE = new HashMap<>();

        static synchronized Sent of(Body body) throws IOException {
            Sent sent = MADE.get(body);
            if (sent == null) {
                sent = new Sent(body, body.packed());
                MADE.put(body, sent);
            }
            return sent;
        }
    }

    IsogeoClient client() {
        return IsogeoClient.builder()
                .apiUrl("http://localhost:" + server.getAddress().getPort())
                .clientId("app")
                .clientSecret("secret")
                .maxRetries(0)
                .callOptions(CallOptions.builder()
                        .prefetch(4)
                        .callTimeout(Duration.ofMinutes(1))
                        .build())
                .build();
    }

    void answerWith(Body next) throws IOException {
        body = Sent.of(next);
    }

    void giveTokens(Body next) throws IOException {
        token = Sent.of(next);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** Returns how a reading of a body ended: with its value, or with a typed error. */
    private static String outcome(Consumer<IsogeoClient> reading, IsogeoClient client) {
        try {
            reading.accept(client);
            return "read";
        } catch (IsogeoException e) {
            return e.getClass().getSimpleName();
        }
    }

    /** Returns some readings in turn, and always the one that has several pages under way: all of each body take a minute. */
    private static Set<String> readings(int turn) {
        List<String> all = List.copyOf(READINGS.keySet());
        Set<String> some = new LinkedHashSet<>(List.of("stream"));
        some.add(all.get(turn % all.size()));
        some.add(all.get((turn + 3) % all.size()));
        return some;
    }

    public static void main(String[] args) throws IOException {
        int met = 0;
        try (Bombs bombs = new Bombs()) {
            for (Map.Entry<String, Body> bomb : BODIES.entrySet()) {
                bombs.answerWith(bomb.getValue());
                try (IsogeoClient client = bombs.client()) {
                    for (String name : readings(met++)) {
                        System.out.println(bomb.getKey() + ", " + name + ": " + outcome(READINGS.get(name), client));
                    }
                }
            }
            for (Map.Entry<String, Body> bomb : BODIES.entrySet()) {
                bombs.giveTokens(bomb.getValue());
                try (IsogeoClient client = bombs.client()) {
                    System.out.println(bomb.getKey() + ", token: "
                            + outcome(one -> one.metadata().get(ID), client));
                }
            }
        }
        System.out.println(OK);
    }
}
