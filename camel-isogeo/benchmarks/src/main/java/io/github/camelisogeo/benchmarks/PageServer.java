package io.github.camelisogeo.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import okhttp3.HttpUrl;

/** A server that answers searches with pages from memory, and every other request of a record with the first record. */
final class PageServer implements AutoCloseable {

    private static final int OK = 200;
    private static final byte[] TOKEN = "{\"access_token\":\"token\",\"token_type\":\"bearer\",\"expires_in\":86400}"
            .getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;
    private final ExecutorService threads;
    private final byte[][] pages;
    private final byte[] record;

    private PageServer(HttpServer server, ExecutorService threads, byte[][] pages, byte[] record) {
        this.server = server;
        this.threads = threads;
        this.pages = pages;
        this.record = record;
    }

    /**
     * Makes the pages, and starts a server.
     *
     * @param documents the records, which are repeated with other identifiers
     * @param records the number of records, a multiple of the size of a page
     */
    static PageServer start(int port, List<String> documents, int records) throws IOException {
        byte[][] pages = new byte[records / Target.PAGE_SIZE][];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = packed(page(documents, records, i * Target.PAGE_SIZE));
        }
        // Otherwise the body of each answer waits 40 ms for the client to acknowledge the headers.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        ExecutorService threads = Executors.newCachedThreadPool();
        PageServer started =
                new PageServer(server, threads, pages, record(documents, 0).getBytes(StandardCharsets.UTF_8));
        server.setExecutor(threads);
        server.createContext("/oauth/token", exchange -> answer(exchange, TOKEN));
        server.createContext("/resources/", started::answer);
        server.start();
        return started;
    }

    private static String page(List<String> documents, int total, int offset) throws IOException {
        StringBuilder page =
                new StringBuilder("{\"total\":" + total + ",\"limit\":" + Target.PAGE_SIZE + ",\"results\":[");
        for (int i = offset; i < offset + Target.PAGE_SIZE; i++) {
            page.append(i == offset ? "" : ",").append(record(documents, i));
        }
        return page.append("]}").toString();
    }

    private static String record(List<String> documents, int number) throws IOException {
        ObjectNode record = (ObjectNode) ModelJson.mapper().readTree(documents.get(number % documents.size()));
        return record.put("_id", String.format(Locale.ROOT, "%032x", number)).toString();
    }

    private static byte[] packed(String page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().endsWith("/search")) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            answer(exchange, pages[offset(exchange) / Target.PAGE_SIZE]);
        } else {
            answer(exchange, record);
        }
    }

    private static int offset(HttpExchange exchange) {
        String offset =
                HttpUrl.get("http://localhost" + exchange.getRequestURI()).queryParameter("_offset");
        return offset == null ? 0 : Integer.parseInt(offset);
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
