package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock, which tests can move. */
class ClockTest {

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(2));

    private Api anybody;

    @BeforeEach
    void start() {
        anybody = Api.anonymous(sandbox.get());
    }

    private Api.Answer move(String body) {
        return anybody.sendJson("POST", "/sandbox/clock", body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"seconds\": \"soon\"}",
                "{\"seconds\": 1e300}",
                "{\"by\": \"P1Y\"}",
                "{\"by\": \"PT99999999999999H\"}",
                "{\"to\": \"2009-02-30T00:00:00Z\"}",
                "{\"to\": \"+999999999-01-01T00:00:00Z\"}",
                "{\"leap\": 1}",
                "{\"seconds\": 1, \"by\": \"PT1S\"}",
                "{\"to\": \"2030-01-01T00:00:00Z\", \"seconds\": 1}"
            })
    void refusesWhatMakesNoSense(String body) {
        assertThat(move(body).status()).isEqualTo(400);
        assertThat(anybody.get("/sandbox/clock").json().path("ahead").asDouble())
                .isZero();
    }

    @Test
    void letsTokensDie() {
        Api group = Api.group(sandbox.get());
        move("{\"seconds\": 3590}");
        assertThat(group.get("/thesauri").status()).isEqualTo(200);

        assertThat(move("{\"by\": \"PT10S\"}").json().path("ahead").asDouble()).isEqualTo(3600);

        assertThat(group.get("/thesauri").status()).isEqualTo(401);
        assertThat(Api.group(sandbox.get()).get("/thesauri").status()).isEqualTo(200);
    }

    @Test
    void movesStampsForwardOnly() {
        Api user = Api.user(sandbox.get());
        String path = "/resources/" + user.whole().get(0).path("_id").asText();
        assertThat(move("{\"to\": \"2040-01-01T00:00:00Z\"}").status()).isEqualTo(200);
        user = Api.user(sandbox.get());

        Instant later = modified(user, path);
        move("{\"by\": \"-P9000D\"}");
        Instant after = modified(Api.user(sandbox.get()), path);

        assertThat(later).isAfter(Instant.parse("2040-01-01T00:00:00Z"));
        assertThat(after).isAfter(later).isBefore(later.plusSeconds(60));
    }

    private static Instant modified(Api user, String path) {
        return OffsetDateTime.parse(user.sendJson("PATCH", path, "{\"title\": \"x\"}")
                        .json()
                        .path("_modified")
                        .asText())
                .toInstant();
    }

    @Test
    void isMovedInJavaToo() {
        sandbox.get().moveClock(Duration.ofDays(1));

        assertThat(Instant.parse(
                        anybody.get("/sandbox/clock").json().path("now").asText()))
                .isAfter(Instant.now().plus(Duration.ofHours(23)));
    }
}
