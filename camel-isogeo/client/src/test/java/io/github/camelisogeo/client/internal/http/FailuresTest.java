package io.github.camelisogeo.client.internal.http;

import static io.github.camelisogeo.client.internal.http.FakePlatform.RECORD;
import static io.github.camelisogeo.client.internal.http.FakePlatform.html;
import static io.github.camelisogeo.client.internal.http.FakePlatform.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.IsogeoBadRequestException;
import io.github.camelisogeo.client.error.IsogeoConflictException;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoForbiddenException;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.error.IsogeoRateLimitedException;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.error.IsogeoTimeoutException;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import io.github.camelisogeo.client.error.IsogeoUnauthorizedException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.value.Id;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong on the way has a type and a message of its own. */
class FailuresTest {

    private static final Id ID = Id.of("43380f6c60424095b67cbd1aa9526fe4");

    private FakePlatform platform;
    private IsogeoClient client;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform();
        client = platform.client().build();
    }

    @AfterEach
    void stop() {
        client.close();
        platform.close();
    }

    private IsogeoException failure() {
        return catchThrowableOfType(
                IsogeoException.class, () -> client.metadata().get(ID));
    }

    private void answerInTurn(MockResponse... answers) {
        AtomicInteger turn = new AtomicInteger();
        platform.api = request -> answers[Math.min(turn.getAndIncrement(), answers.length - 1)];
    }

    private long calls() {
        return platform.requests.stream()
                .filter(request -> request.getUrl().encodedPath().startsWith("/resources"))
                .count();
    }

    @ParameterizedTest
    @CsvSource({"400", "401", "403", "404", "409", "500", "405"})
    void eachStatusHasItsType(int status) {
        platform.api = request -> json(status, "{\"error\":\"code_" + status + "\"}");
        IsogeoException e = failure();
        assertThat(e.status()).isEqualTo(status);
        assertThat(e.error()).isEqualTo("code_" + status);
        assertThat(e.operation()).isEqualTo("metadata.get");
        assertThat(e.method()).isEqualTo("GET");
        assertThat(e.url()).contains("/resources/" + ID);
        assertThat(e).hasMessageContaining("metadata.get").hasMessageContaining("code_" + status);
        Class<?> type =
                switch (status) {
                    case 400 -> IsogeoBadRequestException.class;
                    case 401 -> IsogeoUnauthorizedException.class;
                    case 403 -> IsogeoForbiddenException.class;
                    case 404 -> IsogeoNotFoundException.class;
                    case 409 -> IsogeoConflictException.class;
                    case 500 -> IsogeoServerException.class;
                    default -> IsogeoException.class;
                };
        assertThat(e).isExactlyInstanceOf(type);
    }

    @Test
    void anErrorPageThatIsHtmlKeepsItsStatus() {
        platform.api = request -> html(403, "<html>no</html>");
        IsogeoException e = failure();
        assertThat(e).isInstanceOf(IsogeoForbiddenException.class);
        assertThat(e.error()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><title>Proxy</title></html>", "{\"_id\":}", "", "null", "[]", "{}{}"})
    void anAnswerThatIsNotWhatItShouldBeIsUnreadableAndNotAskedForAgain(String body) {
        platform.api = request -> html(200, body);
        assertThat(failure())
                .isInstanceOf(IsogeoUnreadableAnswerException.class)
                .hasMessageContaining("text/html");
        assertThat(calls()).isEqualTo(1);
    }

    @Test
    void anAnswerThatBreaksOffIsAskedForAgain() {
        MockResponse cut = new MockResponse.Builder()
                .body(RECORD)
                .onResponseBody(new SocketEffect.CloseSocket())
                .build();
        answerInTurn(cut, cut, json(200, RECORD));
        assertThat(client.metadata().get(ID).title()).isEqualTo("Communes");
        assertThat(calls()).isEqualTo(3);
    }

    @Test
    void jsonThatEndsTooEarlyIsATransportErrorAtLast() {
        platform.api = request -> json(200, RECORD.substring(0, 20));
        assertThat(failure()).isInstanceOf(IsogeoTransportException.class).hasMessageContaining("broke off");
        assertThat(calls()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    void aPassingFaultIsRepeated(int status) {
        answerInTurn(html(status, "x"), html(status, "x"), json(200, RECORD));
        assertThat(client.metadata().get(ID).title()).isEqualTo("Communes");
    }

    @Test
    void aPassingFaultThatLastsIsGivenUpWithTheLastError() {
        platform.api = request -> json(503, "{\"error\":\"down\"}");
        assertThat(failure()).isInstanceOf(IsogeoServerException.class);
        assertThat(calls()).isEqualTo(3);
    }

    @Test
    void aCreationIsNeverRepeated() {
        platform.api = request -> json(503, "{}");
        Metadata body = Metadata.builder().title("x").build();
        assertThat(catchThrowableOfType(
                        IsogeoServerException.class, () -> client.metadata().create(ID, body, null)))
                .isNotNull();
        assertThat(platform.requests)
                .filteredOn(r ->
                        r.getMethod().equals("POST") && r.getUrl().encodedPath().startsWith("/groups"))
                .hasSize(1);
    }

    @Test
    void aTooEarlyCreationIsRepeatedAfterTheTimeAskedFor() {
        answerInTurn(
                new MockResponse.Builder()
                        .code(429)
                        .addHeader("Retry-After", "0")
                        .build(),
                json(201, RECORD));
        assertThat(client.metadata()
                        .create(ID, Metadata.builder().title("x").build(), null)
                        .title())
                .isEqualTo("Communes");
    }

    @Test
    void aWaitThatIsTooLongIsNotSlept() {
        platform.api = request -> new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "3600")
                .build();
        IsogeoException e = failure();
        assertThat(e).isInstanceOf(IsogeoRateLimitedException.class);
        assertThat(((IsogeoRateLimitedException) e).retryAfter()).contains(Duration.ofHours(1));
        assertThat(calls()).isEqualTo(1);
    }

    @Test
    void aSlowAnswerIsATimeout() {
        platform.api = request -> new MockResponse.Builder()
                .headersDelay(5, TimeUnit.SECONDS)
                .body(RECORD)
                .build();
        client.close();
        client = platform.client()
                .readTimeout(Duration.ofMillis(50))
                .maxRetries(0)
                .build();
        assertThat(failure()).isInstanceOf(IsogeoTimeoutException.class);
    }

    @Test
    void aCallTimeoutCoversTheRetries() {
        platform.api = request -> json(503, "{}");
        client.close();
        client = platform.client()
                .callOptions(CallOptions.builder()
                        .callTimeout(Duration.ofMillis(300))
                        .build())
                .retryDelay(Duration.ofSeconds(20))
                .build();
        long start = System.nanoTime();
        assertThat(failure()).isInstanceOf(IsogeoServerException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aHostThatIsNotThereIsNamed() {
        client.close();
        client = IsogeoClient.builder()
                .apiUrl("http://127.0.0.1:1")
                .clientId("app")
                .clientSecret("secret")
                .maxRetries(0)
                .build();
        assertThat(failure())
                .isInstanceOf(IsogeoTransportException.class)
                .hasMessageContaining("127.0.0.1:1")
                .hasMessageNotContaining("secret");
    }

    @Test
    void existsIsTrueFalseOrAnError() {
        assertThat(client.metadata().exists(ID)).isTrue();
        platform.api = request -> json(404, "{}");
        assertThat(client.metadata().exists(ID)).isFalse();
        platform.api = request -> json(403, "{}");
        assertThat(catchThrowableOfType(
                        IsogeoForbiddenException.class, () -> client.metadata().exists(ID)))
                .isNotNull();
    }

    @Test
    void aTokenGoesToNoOtherHost() throws IOException {
        try (FakePlatform other = new FakePlatform()) {
            String elsewhere = other.server.url("/resources/x").toString().replace("localhost", "127.0.0.1");
            platform.api = request -> new MockResponse.Builder()
                    .code(302)
                    .addHeader("Location", elsewhere)
                    .build();
            client.metadata().get(ID);
            assertThat(other.requests).hasSize(1);
            assertThat(other.requests.peek().getHeaders().get("Authorization")).isNull();
        }
    }
}
