package io.github.camelisogeo.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.error.IsogeoTimeoutException;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.value.Download;
import io.github.camelisogeo.client.value.HttpMethod;
import io.github.camelisogeo.client.value.RawAnswer;
import io.github.camelisogeo.client.value.RawRequest;
import io.github.camelisogeo.client.value.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Routes without an operation are called as the others are, and interceptors see them. */
class RawCallsTest {

    private static final String TOKEN = "{\"access_token\":\"t\",\"token_type\":\"bearer\",\"expires_in\":3600}";

    private MockWebServer server;
    private IsogeoClient client;
    private final List<String> seen = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        server = new MockWebServer();
        server.start();
        server.enqueue(new MockResponse.Builder().body(TOKEN).build());
        client = IsogeoClient.builder()
                .apiUrl(server.url("/api").toString())
                .tokenUrl(server.url("/oauth/token").toString())
                .clientId("c")
                .clientSecret("s")
                .maxRetries(2)
                .retryDelay(Duration.ofMillis(1))
                .addInterceptor(call -> {
                    seen.add(call.operation() + " " + call.arguments().get("method") + " "
                            + call.arguments().get("path"));
                    return call.proceed();
                })
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private void answer(int status, String body) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(body)
                .build());
    }

    private RecordedRequest next() throws InterruptedException {
        RecordedRequest request = server.takeRequest();
        return request.getTarget().startsWith("/oauth") ? server.takeRequest() : request;
    }

    @Test
    void interceptorsSeeItAndTheAnswerIsAStream() throws Exception {
        answer(201, "[1]");
        try (RawAnswer answer =
                client.raw().send(RawRequest.of(HttpMethod.POST, "/x/{name}").with("name", "a/b"))) {
            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.inputStream()).hasContent("[1]");
        }
        assertThat(seen).containsExactly("raw POST /x/{name}");
        assertThat(next().getTarget()).isEqualTo("/api/x/a%2Fb?_lang=fr");
    }

    @Test
    void interceptorMayAnswerAndMayChangeTheArguments() throws Exception {
        answer(200, "{}");
        RawAnswer own = new RawAnswer(299, Download.of(null, null, 0, new ByteArrayInputStream(new byte[0])));
        try (IsogeoClient other = IsogeoClient.builder()
                .apiUrl(server.url("/api").toString())
                .tokenUrl(server.url("/oauth/token").toString())
                .clientId("c")
                .clientSecret("s")
                .addInterceptor(call -> call.arguments().get("path").equals("/own")
                        ? own
                        : call.proceed(Map.of("method", "PUT", "path", "/changed")))
                .build()) {
            assertThat(other.raw().get("/own").status()).isEqualTo(299);
            other.raw().get("/x").close();
        }
        RecordedRequest sent = next();
        assertThat(sent.getMethod()).isEqualTo("PUT");
        assertThat(sent.getTarget()).isEqualTo("/api/changed?_lang=fr");
    }

    @Test
    void onlyWhatIsSafeIsSentAgain() throws Exception {
        answer(503, "{}");
        answer(200, "{}");
        client.raw().get("/x?_lang=en").close();
        assertThat(next().getTarget()).isEqualTo("/api/x?_lang=en");
        assertThat(next().getTarget()).isEqualTo("/api/x?_lang=en");
        answer(503, "{}");
        assertThatThrownBy(() -> client.raw().send(RawRequest.of(HttpMethod.POST, "/x")))
                .isInstanceOf(IsogeoServerException.class);
        answer(503, "{}");
        Upload once = Upload.of("x", -1, new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() ->
                        client.raw().send(RawRequest.of(HttpMethod.PUT, "/x").with(once)))
                .isInstanceOf(IsogeoServerException.class);
        assertThat(server.getRequestCount()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "//evil/x", "http://evil/x", "/a/../b", "/a/%2E%2e/b", "/.", "/a\\..\\b", "/a/.\n./b"})
    void pathThatCouldLeaveTheApiIsRefused(String path) {
        assertThatThrownBy(() -> RawRequest.of(HttpMethod.GET, path)).isInstanceOf(IllegalArgumentException.class);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void missingAndWrongPartsAreRefused() {
        assertThatThrownBy(() -> client.raw().get("/{a}"))
                .isInstanceOf(MissingParameterException.class)
                .hasMessage("raw: parameter a is missing");
        assertThatThrownBy(() ->
                        client.raw().send(RawRequest.of(HttpMethod.GET, "/{a}").with("a", "..")))
                .hasMessageContaining("the segments . and ..");
        assertThatThrownBy(() -> RawRequest.of(HttpMethod.GET, "/a").with(Upload.of("x", new byte[0])))
                .hasMessageContaining("takes no body");
        assertThat(server.getRequestCount()).isZero();
    }

    /** A content that comes slower than the call may last stays in a buffer, so that the closed connection isn't noticed. */
    @Test
    void slowContentEndsWithTheCall() {
        InputStream slow = new InputStream() {
            private int sent;

            @Override
            public int read() {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
                return sent++ < 1_000 ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                into[offset] = (byte) read();
                return 1;
            }
        };
        CallOptions brief = client.callOptions().toBuilder()
                .callTimeout(Duration.ofMillis(300))
                .build();
        long begun = System.nanoTime();

        assertThatThrownBy(() -> client.with(brief)
                        .raw()
                        .send(new RawRequest(HttpMethod.PUT, "/x", Map.of(), Upload.of("x.txt", 1_000, slow))))
                .isInstanceOf(IsogeoTimeoutException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void reportsNameNoRecord() {
        answer(200, "{}");
        List<String> routes = new ArrayList<>();
        CallOptions listening = client.callOptions().toBuilder()
                .listener(report -> routes.add(report.route()))
                .build();
        client.with(listening)
                .raw()
                .send(new RawRequest(HttpMethod.GET, "/resources/" + "a".repeat(32) + "/x", Map.of(), null))
                .content()
                .close();

        assertThat(routes).contains("resources/{id}/x");
    }
}
