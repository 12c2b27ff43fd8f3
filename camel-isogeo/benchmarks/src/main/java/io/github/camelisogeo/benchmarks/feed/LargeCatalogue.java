package io.github.camelisogeo.benchmarks.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A catalogue with any number of records, which are made when somebody asks for them. */
final class LargeCatalogue implements AutoCloseable {

    private static final Instant BEGIN = Instant.parse("2020-01-01T00:00:00Z");
    private static final int SPACING = 30;

    static {
        // The server sends the headers in a packet of their own, and Nagle's algorithm would make the body wait for its
        // receipt.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final int size;
    private final Map<Integer, Instant> touched = new HashMap<>();
    private final NavigableMap<Instant, Integer> byTouch = new TreeMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private Instant now;

    LargeCatalogue(int size) throws IOException {
        this.size = size;
        this.now = BEGIN.plusSeconds((long) size * SPACING);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            try (exchange) {
                answer(exchange);
            }
        });
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    int requests() {
        return requests.getAndSet(0);
    }

    synchronized void touch(int number) {
        now = now.plusSeconds(1);
        Instant before = touched.put(number, now);
        if (before != null) {
            byTouch.remove(before);
        }
        byTouch.put(now, number);
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        byte[] body;
        if (path.endsWith("/oauth/token")) {
            body = "{\"access_token\":\"t\",\"expires_in\":3600}".getBytes(StandardCharsets.UTF_8);
        } else if (path.endsWith("/shares")) {
            body = "[]".getBytes(StandardCharsets.UTF_8);
        } else {
            requests.incrementAndGet();
            body = page(parameters(exchange)).getBytes(StandardCharsets.UTF_8);
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static Map<String, String> parameters(HttpExchange exchange) {
        Map<String, String> parameters = new HashMap<>();
        for (String part : exchange.getRequestURI().getRawQuery().split("&")) {
            int equals = part.indexOf('=');
            parameters.put(
                    part.substring(0, equals), URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private synchronized String page(Map<String, String> parameters) {
        String ids = parameters.getOrDefault("_id", "");
        List<Integer> numbers = new ArrayList<>();
        int total = size;
        if (!ids.isEmpty()) {
            for (String id : ids.split(",")) {
                numbers.add(Integer.parseInt(id.replace("-", ""), 16));
            }
            total = numbers.size();
        } else {
            int offset = Integer.parseInt(parameters.getOrDefault("_offset", "0"));
            int limit = Integer.parseInt(parameters.getOrDefault("_limit", "20"));
            numbers = "_modified".equals(parameters.get("ob")) ? newest(offset, limit) : created(offset, limit);
        }
        return numbers.stream()
                .map(this::record)
                .collect(Collectors.joining(
                        ",",
                        "{\"envelope\":null,\"limit\":100,\"offset\":0,\"query\":{},\"tags\":{},\"results\":[",
                        "],\"total\":" + total + "}"));
    }

    private List<Integer> created(int offset, int limit) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = size - 1 - offset; i >= 0 && numbers.size() < limit; i--) {
            numbers.add(i);
        }
        return numbers;
    }

    private List<Integer> newest(int offset, int limit) {
        Set<Integer> numbers = new LinkedHashSet<>();
        for (Integer number : byTouch.descendingMap().values()) {
            if (numbers.size() >= offset + limit) {
                break;
            }
            numbers.add(number);
        }
        for (int i = size - 1; i >= 0 && numbers.size() < offset + limit; i--) {
            numbers.add(i);
        }
        return numbers.stream().skip(offset).limit(limit).toList();
    }

    private String record(int number) {
        Instant created = BEGIN.plusSeconds((long) number * SPACING);
        return "{\"_id\":\"" + "%032x".formatted(number) + "\",\"type\":\"vectorDataset\",\"title\":\"Record number "
                + number
                + " of a large catalogue of some body\",\"_created\":\"" + stamp(created) + "\",\"_modified\":\""
                + stamp(touched.getOrDefault(number, created))
                + "\",\"_creator\":{\"_id\":\"0123456789abcdef0123456789abcdef\"}}";
    }

    private static String stamp(Instant instant) {
        return instant.toString().replace("Z", ".1234567+00:00");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
