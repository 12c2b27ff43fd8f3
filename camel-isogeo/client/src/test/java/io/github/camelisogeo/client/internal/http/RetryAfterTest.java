package io.github.camelisogeo.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camelisogeo.client.FakeTime;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoRateLimitedException;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Id;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server asks clients to wait is waited for, and not less. */
class RetryAfterTest {

    private static final Id ID = Id.of("43380f6c60424095b67cbd1aa9526fe4");
    private static final Metadata BODY =
            Metadata.builder().title("x").type(MetadataType.RESOURCE).build();
    private static final Duration TWENTY = Duration.ofSeconds(20);

    private final FakeTime time = FakeTime.skippingUpTo(Duration.ofMinutes(1));
    private UnfriendlyServer server;
    private IsogeoClient client;

    @BeforeEach
    void start() throws IOException {
        server = new UnfriendlyServer();
        client = time.in(server.client()).maxRetries(2).build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private void failOnce(int status, String... headers) {
        server.api(exchange -> {
            if (server.requests().size() == 1) {
                exchange.answer(status, "{}", headers);
            } else {
                exchange.record();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void secondsAreWaitedFor(int status) {
        failOnce(status, "Retry-After: 20");
        client.metadata().get(ID);
        assertThat(time.pauses()).singleElement().satisfies(pause -> assertThat(pause)
                .isBetween(TWENTY, Duration.ofSeconds(25)));
        assertThat(server.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void aDateCountsFromTheDateOfTheAnswer(int status) {
        failOnce(status, "Date: Mon, 01 Jan 2024 00:00:00 GMT", "Retry-After: Mon, 01 Jan 2024 00:00:20 GMT");
        client.metadata().get(ID);
        assertThat(time.pauses()).singleElement().satisfies(pause -> assertThat(pause)
                .isBetween(TWENTY, Duration.ofSeconds(25)));
    }

    @Test
    void aDateCountsFromOurClockIfTheServerTellsNone() {
        client.metadata().get(ID);
        server.api(exchange -> {
            if (server.requests().size() == 2) {
                exchange.answer(503, "{}", "Retry-After: Sun, 01 Mar 2026 12:00:20 GMT");
            } else {
                exchange.record();
            }
        });
        client.metadata().get(ID);
        assertThat(time.pauses()).singleElement().satisfies(pause -> assertThat(pause)
                .isBetween(TWENTY, Duration.ofSeconds(25)));
    }

    @ParameterizedTest
    @CsvSource({"429, 31, 31", "502, 31, 31", "503, 31, 31", "504, 3600, 3600", "503, 99999999999, 31536000"})
    void whatIsLongerThanMaxRetryDelayIsToldAndNotSlept(int status, String asked, long told) {
        server.api(exchange -> exchange.answer(status, "{}", "Retry-After: " + asked));
        Throwable failure = catchThrowable(() -> client.metadata().get(ID));
        assertThat(retryAfter(failure)).contains(Duration.ofSeconds(told));
        assertThat(((IsogeoException) failure).status()).isEqualTo(status);
        assertThat(time.pauses()).isEmpty();
        assertThat(server.requests()).hasSize(1);
    }

    private static Optional<Duration> retryAfter(Throwable failure) {
        return failure instanceof IsogeoRateLimitedException limited
                ? limited.retryAfter()
                : ((IsogeoServerException) failure).retryAfter();
    }

    @ParameterizedTest
    @CsvSource({"502, 0", "503, 0", "504, 0", "503, 00", "503, 1", "503, 20"})
    void aPostIsSentOnceAndSoIsAPatch(int status, String delay) {
        server.api(exchange -> exchange.answer(status, "{}", "Retry-After: " + delay));
        Throwable failure = catchThrowable(() -> client.metadata().create(ID, BODY));
        assertThat(retryAfter(failure)).contains(Duration.ofSeconds(Long.parseLong(delay)));
        assertThatThrownBy(() -> client.metadata().update(ID, BODY, false)).isInstanceOf(IsogeoServerException.class);
        assertThat(server.requests()).extracting(UnfriendlyServer.Seen::method).containsExactly("POST", "PATCH");
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void aReadIsRepeatedNoOftenerThanMaxRetriesSays() {
        server.api(exchange -> exchange.answer(503, "{}", "Retry-After: 0"));
        assertThatThrownBy(() -> client.metadata().get(ID)).isInstanceOf(IsogeoServerException.class);
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void withoutADelayItIsRepeatedAtOnce() {
        server.api(exchange -> exchange.answer(503, "{}"));
        try (IsogeoClient quick =
                time.in(server.client()).retryDelay(Duration.ZERO).maxRetries(3).build()) {
            assertThatThrownBy(() -> quick.metadata().get(ID)).isInstanceOf(IsogeoServerException.class);
        }
        assertThat(server.requests()).hasSize(4);
        assertThat(time.pauses()).allMatch(Duration::isZero);
    }

    @Test
    void withoutOneThePausesDouble() {
        server.api(exchange -> exchange.answer(503, "{}"));
        try (IsogeoClient slow = time.in(server.client())
                .retryDelay(Duration.ofSeconds(1))
                .maxRetries(3)
                .build()) {
            assertThatThrownBy(() -> slow.metadata().get(ID)).isInstanceOf(IsogeoServerException.class);
        }
        assertThat(time.pauses()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(time.pauses().get(i)).isBetween(Duration.ofSeconds(1L << i), Duration.ofMillis(1250L << i));
        }
    }

    @Test
    void aFailureThatLastsIsNotRepeated() {
        server.api(exchange -> exchange.answer(500, "{}", "Retry-After: 1"));
        assertThatThrownBy(() -> client.metadata().get(ID)).isInstanceOf(IsogeoServerException.class);
        assertThat(server.requests()).hasSize(1);
    }
}
