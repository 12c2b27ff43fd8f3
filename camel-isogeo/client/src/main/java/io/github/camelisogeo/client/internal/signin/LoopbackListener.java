package io.github.camelisogeo.client.internal.signin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.HttpUrl;

/** Waits on the loopback interface for the browser, which the identity service sends there with a code. */
public final class LoopbackListener implements AutoCloseable {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "localhost");
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private final HttpServer server;
    private final String text;
    private final HttpUrl redirectUri;
    private final CompletableFuture<String> code = new CompletableFuture<>();
    private volatile String state;

    private LoopbackListener(HttpServer server, String text) {
        this.server = server;
        this.text = text;
        this.redirectUri = HttpUrl.get(text);
    }

    /**
     * Listens at a redirect URI. Port 0 stands for any free port.
     *
     * @throws IllegalArgumentException if it isn't an http URI of the loopback interface
     * @throws IOException if the port isn't free
     */
    public static LoopbackListener open(String redirectUri) throws IOException {
        URI given;
        try {
            given = URI.create(redirectUri);
        } catch (IllegalArgumentException e) {
            throw refused(redirectUri);
        }
        String host = given.getHost() == null ? "" : given.getHost().replaceAll("[\\[\\]]", "");
        if (!"http".equals(given.getScheme()) || !LOOPBACK.contains(host) || given.getFragment() != null) {
            throw refused(redirectUri);
        }
        InetAddress address = host.equals("::1") ? InetAddress.getByName("::1") : InetAddress.getByName("127.0.0.1");
        int port = given.getPort() < 0 ? 80 : given.getPort();
        HttpServer server = HttpServer.create(new InetSocketAddress(address, port), 0);
        String real = port == 0
                ? redirectUri.replaceFirst(
                        ":0(?=/|$)", ":" + server.getAddress().getPort())
                : redirectUri;
        return new LoopbackListener(server, real);
    }

    private static IllegalArgumentException refused(String redirectUri) {
        return new IllegalArgumentException("the redirect URI is '" + redirectUri
                + "', it must be one of this machine that the application has registered, for instance"
                + " http://127.0.0.1:8765/callback");
    }

    /** Returns the redirect URI, with the port that is used. */
    public String redirectUri() {
        return text;
    }

    /** Begins to accept the answer to a request. */
    public void start(String expectedState) {
        state = expectedState;
        server.createContext("/", this::answer);
        server.start();
    }

    /**
     * Waits for the code.
     *
     * @throws ConsentException if the user or the identity service refused
     * @throws TimeoutException if there is no answer in time
     */
    public String await(Duration longest) throws InterruptedException, TimeoutException {
        try {
            return code.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ConsentException refusal ? refusal : new IllegalStateException(e.getCause());
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        HttpUrl asked = redirectUri.resolve(exchange.getRequestURI().toString());
        if (asked == null || !asked.encodedPath().equals(redirectUri.encodedPath())) {
            write(exchange, NOT_FOUND, "There is nothing here.");
        } else if (!isExpected(asked.queryParameter("state"))) {
            // Another page may have sent the browser here. The right answer may still come.
            write(exchange, BAD_REQUEST, "This is not the answer to the sign-in that was begun here.");
        } else if (asked.queryParameter("code") != null) {
            write(exchange, OK, "You are signed in. You can close this window.");
            code.complete(asked.queryParameter("code"));
        } else {
            write(exchange, OK, "The sign-in was refused. You can close this window.");
            code.completeExceptionally(new ConsentException(asked.queryParameter("error")));
        }
    }

    private boolean isExpected(String given) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), state.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(HttpExchange exchange, int status, String text) throws IOException {
        byte[] page = ("<!DOCTYPE html><html lang=\"en\"><title>Isogeo</title><p>" + text + "</p></html>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.sendResponseHeaders(status, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
