package io.github.camelisogeo.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import okhttp3.HttpUrl;

/** A server that answers searches with pages from memory, and every other request of a record with the first record. */
final class PageServer implements AutoCloseable {

    private static final int OK = 200;
    private static final String TOKEN = "{\"access_token\":\"token\",\"token_type\":\"bearer\",\"expires_in\":86400}";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final RepeatedRecords records;
    private final PackedPage[] pages;
    private final Duration delay;

    private PageServer(HttpServer server, RepeatedRecords records, Duration delay) {
        this.server = server;
        this.records = records;
        this.delay = delay;
        this.pages = new PackedPage[Math.min(records.pages(), records.count() / Target.PAGE_SIZE)];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = new PackedPage(begin(records.count()) + "{\"_id\":\"", afterIds(i * Target.PAGE_SIZE));
        }
    }

    private List<String> afterIds(int first) {
        int last = first + Target.PAGE_SIZE - 1;
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> '"' + records.afterId(i) + (i == last ? "]}" : ",{\"_id\":\""))
                .toList();
    }

    /**
     * Makes the pages, and starts a server.
     *
     * @param documents the records, which are repeated with other identifiers
     * @param records the number of records, a multiple of the size of a page
     * @param delay how long each answer to a search takes at least
     */
    static PageServer start(int port, List<String> documents, int records, Duration delay) throws IOException {
        // Otherwise the body of each answer waits 40 ms for the client to acknowledge the headers.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        PageServer started = new PageServer(server, new RepeatedRecords(documents, records), delay);
        server.setExecutor(started.threads);
        server.createContext("/oauth/token", exchange -> answer(exchange, bytes(TOKEN)));
        server.createContext("/shares", exchange -> answer(exchange, bytes("[]")));
        server.createContext("/resources/", exchange -> answer(exchange, bytes(started.records.json(0))));
        server.createContext("/resources/search", started::search);
        server.start();
        return started;
    }

    private void search(HttpExchange exchange) throws IOException {
        LockSupport.parkNanos(delay.toNanos());
        HttpUrl url = HttpUrl.get("http://localhost" + exchange.getRequestURI());
        String ids = url.queryParameter("_id");
        if (ids != null && !ids.isEmpty()) {
            answer(exchange, bytes(found(ids.split(","))));
            return;
        }
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        String include = url.queryParameter("_include");
        int offset = offset(url);
        boolean newest = "_modified".equals(url.queryParameter("ob"));
        answer(
                exchange,
                include == null || include.isEmpty()
                        ? packed(small(offset, newest ? records::newest : IntUnaryOperator.identity()))
                        : page(offset));
    }

    private static int offset(HttpUrl url) {
        String offset = url.queryParameter("_offset");
        return offset == null ? 0 : Integer.parseInt(offset);
    }

    private byte[] page(int offset) {
        return pages[offset / Target.PAGE_SIZE % pages.length].with(
                places(offset).mapToObj(RepeatedRecords::id).toList());
    }

    private String small(int offset, IntUnaryOperator numbers) {
        return page(records.count(), places(offset).map(numbers).mapToObj(records::smallJson));
    }

    private IntStream places(int offset) {
        return IntStream.range(offset, Math.min(offset + Target.PAGE_SIZE, records.count()));
    }

    private String found(String... ids) {
        return page(ids.length, Stream.of(ids).map(RepeatedRecords::number).map(records::json));
    }

    /** The Python SDK fails unless each page has a query and tags. */
    private static String begin(int total) {
        return "{\"total\":" + total + ",\"limit\":" + Target.PAGE_SIZE
                + ",\"offset\":0,\"query\":{},\"tags\":{},\"results\":[";
    }

    private static String page(int total, Stream<String> records) {
        return records.collect(Collectors.joining(",", begin(total), "]}"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(String page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(bytes(page));
        }
        return bytes.toByteArray();
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(OK, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
