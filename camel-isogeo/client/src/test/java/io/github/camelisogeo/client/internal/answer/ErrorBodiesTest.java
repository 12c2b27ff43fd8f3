package io.github.camelisogeo.client.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.IsogeoBadRequestException;
import io.github.camelisogeo.client.error.IsogeoConflictException;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoForbiddenException;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.error.IsogeoRateLimitedException;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.error.IsogeoUnauthorizedException;
import io.github.camelisogeo.client.internal.http.FakePlatform;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.value.Id;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The status decides the type of an error, whatever its body is, and little of that body is read and shown. */
class ErrorBodiesTest {

    private static final Id ID = Id.of("43380f6c60424095b67cbd1aa9526fe4");

    private static final Map<Integer, Class<? extends IsogeoException>> TYPES = Map.of(
            400, IsogeoBadRequestException.class,
            401, IsogeoUnauthorizedException.class,
            403, IsogeoForbiddenException.class,
            404, IsogeoNotFoundException.class,
            405, IsogeoException.class,
            409, IsogeoConflictException.class,
            429, IsogeoRateLimitedException.class,
            500, IsogeoServerException.class,
            503, IsogeoServerException.class);

    private FakePlatform platform;
    private IsogeoClient client;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform();
        client = platform.client().maxRetries(0).build();
    }

    @AfterEach
    void stop() {
        client.close();
        platform.close();
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static MockResponse.Builder body(byte[] body, String... headers) {
        MockResponse.Builder answer = new MockResponse.Builder().body(new Buffer().write(body));
        for (int i = 0; i < headers.length; i += 2) {
            answer.setHeader(headers[i], headers[i + 1]);
        }
        return answer;
    }

    private static MockResponse.Builder text(String body) {
        return body(body.getBytes(StandardCharsets.UTF_8));
    }

    private static final Map<String, MockResponse.Builder> BODIES = Map.ofEntries(
            Map.entry("none", new MockResponse.Builder()),
            Map.entry("an empty gzip", body(new byte[0], "Content-Encoding", "gzip")),
            Map.entry("a gzip of nothing", body(gzip(new byte[0]), "Content-Encoding", "gzip")),
            Map.entry(
                    "a broken gzip",
                    body(new byte[] {31, -117, 8, 0, 1, 2, 3, 4, 5, 6, 7}, "Content-Encoding", "gzip")),
            Map.entry("no gzip at all", body("{}".getBytes(StandardCharsets.UTF_8), "Content-Encoding", "gzip")),
            Map.entry("a gzip bomb", body(gzip(new byte[10_000_000]), "Content-Encoding", "gzip")),
            Map.entry("HTML", body("<html>no".getBytes(StandardCharsets.UTF_8), "Content-Type", "text/html")),
            Map.entry("a long page", text("<p>".repeat(100_000))),
            Map.entry("a list", text("[{\"error\":\"x\"}]")),
            Map.entry("an error that is an object", text("{\"error\":{\"code\":1}}")),
            Map.entry("an error that is null", text("{\"error\":null}")),
            Map.entry("deep nesting", text("[".repeat(20_000))),
            Map.entry("a long number", text("{\"error\":" + "9".repeat(10_000) + "}")),
            Map.entry("a long name", text("{\"" + "x".repeat(60_000) + "\":1}")),
            Map.entry("broken JSON", text("{\"error\"")),
            Map.entry("UTF-16", body("{\"error\":7}".getBytes(StandardCharsets.UTF_16))),
            Map.entry("a broken media type", body("{}".getBytes(StandardCharsets.UTF_8), "Content-Type", ";;;")),
            Map.entry("a long media type", body(new byte[0], "Content-Type", "a/b;" + " c=\"d\";".repeat(10_000))),
            Map.entry(
                    "a body that breaks off",
                    text("{\"error\":\"x\"}" + " ".repeat(1000)).onResponseBody(new SocketEffect.CloseSocket())),
            Map.entry(
                    "broken chunks",
                    body("zz\r\nno chunk".getBytes(StandardCharsets.UTF_8))
                            .removeHeader("Content-Length")
                            .setHeader("Transfer-Encoding", "chunked")));

    static Stream<String> bodies() {
        return BODIES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void theStatusDecides(String body) {
        Map<String, Consumer<IsogeoClient>> calls = Map.of(
                "get", client -> client.metadata().get(ID),
                "delete", client -> client.metadata().delete(ID),
                "create",
                        client -> client.metadata()
                                .create(ID, Metadata.builder().title("x").build(), null),
                "download", client -> client.metadata().downloadXml(ID));
        TYPES.forEach((status, type) -> calls.forEach((name, call) -> {
            MockResponse answer = BODIES.get(body).code(status).build();
            platform.api = request -> answer;
            IsogeoException e = catchThrowableOfType(IsogeoException.class, () -> call.accept(client));
            assertThat(e).as("%s, %s", status, name).isExactlyInstanceOf(type);
            assertThat(e.status()).isEqualTo(status);
            assertThat(e.error()).isNull();
        }));
        MockResponse none = BODIES.get(body).code(404).build();
        platform.api = request -> none;
        assertThat(client.metadata().exists(ID)).isFalse();
    }

    @Test
    void aBodyThatTricklesIsNotWaitedFor() {
        MockResponse slow = text("x".repeat(10_000))
                .throttleBody(1, 1, TimeUnit.SECONDS)
                .code(404)
                .build();
        platform.api = request -> slow;
        long begun = System.nanoTime();
        assertThat(catchThrowableOfType(
                        IsogeoNotFoundException.class, () -> client.metadata().get(ID)))
                .isNotNull();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(9));
    }

    @Test
    void theCodeIsFoundBehindOthersAndBeforeALongRest() {
        platform.api = request -> FakePlatform.json(
                403, "{\"x\":[{\"error\":1}],\"error\":\"told\",\"trace\":\"" + "x".repeat(200_000) + "\"}");
        IsogeoException e = catchThrowableOfType(
                IsogeoException.class, () -> client.metadata().get(ID));
        assertThat(e.error()).isEqualTo("told");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "line\\r\\nbreak \\u0000\\u0007\\u001b[31m red",
                "turned \\u202e around \\u2066 and \\u200b hidden \\ufeff",
                "separated \\u2028 and \\u2029 lines \\u0085",
                "tagged \\udb40\\udc01 half \\ud800 pair",
            })
    void whatCouldSpoilAMessageIsTakenOut(String error) {
        platform.api = request -> FakePlatform.json(400, "{\"error\":\"" + error + "\"}");
        IsogeoException e = catchThrowableOfType(
                IsogeoException.class, () -> client.metadata().get(ID));
        assertThat(e.error()).isNotBlank().matches("[\\x20-\\x7e]+");
        assertThat(e.getMessage()).matches("[\\x20-\\x7e]+").contains(e.error());
    }

    @Test
    void aLongErrorIsCut() {
        platform.api = request -> FakePlatform.json(400, "{\"error\":\"" + "x".repeat(50_000) + "\"}");
        IsogeoException e = catchThrowableOfType(
                IsogeoException.class, () -> client.metadata().get(ID));
        assertThat(e.error()).isEqualTo("x".repeat(200));
        assertThat(e.getMessage()).hasSizeLessThan(600);
    }

    @Test
    void whatAnUnreadableAnswerSaysIsCut() {
        platform.api = request -> new MockResponse.Builder()
                .setHeader("Content-Type", "a/b;" + " c=\"" + "d".repeat(5000) + "\"")
                .body("\u202e" + "nonsense".repeat(5000))
                .build();
        IsogeoException e = catchThrowableOfType(
                IsogeoException.class, () -> client.metadata().get(ID));
        assertThat(e.getMessage()).hasSizeLessThan(900).doesNotContain("\u202e", "\n");
    }
}
