package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FaultsTest {

    private static List<Integer> statuses(Api api, int calls) {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            statuses.add(api.get("/thesauri").status());
        }
        return statuses;
    }

    @Test
    void failsTheShareThatWasAskedForInTheSameOrderEachTime() {
        List<List<Integer>> runs = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            try (IsogeoSandbox sandbox = IsogeoSandbox.builder()
                    .fail(0.3)
                    .failStatus(429, 502)
                    .seed(7)
                    .start()) {
                runs.add(statuses(Api.group(sandbox), 200));
            }
        }

        assertThat(runs.get(0)).isEqualTo(runs.get(1)).contains(200, 429, 502).containsOnly(200, 429, 502);
        assertThat(runs.get(0).stream().filter(status -> status != 200).count()).isBetween(40L, 80L);
    }

    @Test
    void failsWithoutDoingAnything() {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().fail(1).start()) {
            int before = sandbox.records();
            Api user = Api.user(sandbox);

            Api.Answer answer = user.sendJson("POST", "/groups/x/resources", "{}");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.error()).isNotBlank();
            assertThat(sandbox.records()).isEqualTo(before);
            assertThat(Api.anonymous(sandbox).get("/sandbox/stats").status()).isEqualTo(200);
        }
    }

    @Test
    void cutsAnswersInTheMiddleOfTheBody() throws IOException {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().start()) {
            String token = Api.user(sandbox)
                    .login("grant_type", "client_credentials")
                    .json()
                    .path("access_token")
                    .asText();
            String whole = raw(sandbox, token);
            sandbox.faults(sandbox.faults().drop(1));

            String cut = raw(sandbox, token);

            String length = "Content-Length: " + body(whole).length();
            assertThat(whole).contains(length);
            assertThat(cut).startsWith("HTTP/1.1 200").contains(length);
            assertThat(body(cut)).hasSize(body(whole).length() / 2);
            assertThat(body(whole)).startsWith(body(cut));
        }
    }

    private static String body(String response) {
        return response.substring(response.indexOf("\r\n\r\n") + 4);
    }

    /** Returns everything received until the server closes the connection, as Latin-1. */
    private static String raw(IsogeoSandbox sandbox, String token) throws IOException {
        URI uri = URI.create(sandbox.url());
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(10_000);
            String request = "GET /resources/search?_include=tags HTTP/1.1\r\nHost: sandbox\r\nAuthorization: Bearer "
                    + token + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void cutsTheAnswersOfWritesThatAreDone() {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().drop(1).start()) {
            Api user = Api.user(sandbox);
            int before = sandbox.records();
            sandbox.faults(sandbox.faults().drop(0));
            String workgroup = user.get("/groups").json().get(0).path("_id").asText();
            sandbox.faults(sandbox.faults().drop(1));

            assertThatThrownBy(() -> user.sendJson(
                            "POST", "/groups/" + workgroup + "/resources", "{\"title\": \"x\", \"type\": \"service\"}"))
                    .hasRootCauseInstanceOf(IOException.class);
            assertThat(sandbox.records()).isEqualTo(before + 1);
        }
    }

    @Test
    void letsTokensDie() throws InterruptedException {
        try (IsogeoSandbox sandbox =
                IsogeoSandbox.builder().tokenLife(Duration.ofSeconds(1)).start()) {
            Api.Answer grant = Api.anonymous(sandbox).login("grant_type", "client_credentials");
            // Clients take 0 for an unknown lifetime.
            assertThat(grant.json().path("expires_in").asInt()).isEqualTo(1);
            Api api = Api.group(sandbox);
            assertThat(api.get("/shares").status()).isEqualTo(200);

            Thread.sleep(1_100);

            Api.Answer answer = api.get("/shares");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
            assertThat(Api.group(sandbox).get("/shares").status()).isEqualTo(200);
        }
    }

    @Test
    void waitsAtRandomBesides() {
        try (IsogeoSandbox sandbox =
                IsogeoSandbox.builder().jitter(Duration.ofMillis(200)).start()) {
            Api api = Api.group(sandbox);
            long start = System.nanoTime();
            statuses(api, 10);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(300));
        }
    }

    @Test
    void changesWhileItRuns() {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().start()) {
            Api api = Api.group(sandbox);
            Api anybody = Api.anonymous(sandbox);

            Api.Answer answer = anybody.sendJson(
                    "POST", "/sandbox/faults", "{\"fail\": 1, \"failStatus\": \"500, 503\", \"tokenLife\": 60}");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().path("failStatus")).hasSize(2);
            assertThat(sandbox.faults().get(Fault.TOKEN_LIFE)).isEqualTo(Duration.ofMinutes(1));
            assertThat(statuses(api, 20)).contains(500, 503).containsOnly(500, 503);
            anybody.sendJson("POST", "/sandbox/faults", "{\"fail-status\": 418}");
            assertThat(statuses(api, 3)).containsOnly(418);
            anybody.sendJson("POST", "/sandbox/faults", "{\"failStatus\": [404]}");
            assertThat(statuses(api, 3)).containsOnly(404);
            anybody.sendJson("POST", "/sandbox/faults", "{\"fail\": 0}");
            assertThat(statuses(api, 3)).containsOnly(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"fial\": 1}",
                "{\"fail\": 2}",
                "{\"fail\": \"often\"}",
                "{\"fail\": null}",
                "{\"drop\": -1}",
                "{\"drop\": 1e999}",
                "{\"delay\": -1}",
                "{\"delay\": 1.5}",
                "{\"delay\": 9223372036854775807}",
                "{\"jitter\": \"1 week\"}",
                "{\"jitter\": {}}",
                "{\"failStatus\": 200}",
                "{\"failStatus\": []}",
                "{\"failStatus\": \"\"}",
                "{\"failStatus\": \"503,x\"}",
                "{\"failStatus\": [[503]]}",
                "{\"failStatus\": 4294967799}",
                "{\"tokenLife\": 0}",
                "{\"tokenLife\": 1e300}",
                "{\"seed\": 1.5}",
                "{\"drop\": 0.5, \"fail\": 7}"
            })
    void refusesFaultsThatMakeNoSense(String body) {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().records(1).start()) {
            Faults before = sandbox.faults();

            Api.Answer answer = Api.anonymous(sandbox).sendJson("POST", "/sandbox/faults", body);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.error()).isNotBlank();
            assertThat(sandbox.faults()).isEqualTo(before);
        }
    }

    @Test
    void takesTimesWithTheirUnits() {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().records(1).start()) {
            Api.Answer answer = Api.anonymous(sandbox)
                    .sendJson(
                            "POST",
                            "/sandbox/faults",
                            "{\"delay\": \"1.5s\", \"jitter\": 20, \"tokenLife\": \"2m\", \"rateLimit\": \"7\"}");

            assertThat(answer.json().path("delay").asLong()).isEqualTo(1500);
            assertThat(answer.json().path("tokenLife").asLong()).isEqualTo(120);
            assertThat(sandbox.faults())
                    .isEqualTo(Faults.NONE
                            .delay(Duration.ofMillis(1500))
                            .jitter(Duration.ofMillis(20))
                            .tokenLife(Duration.ofMinutes(2))
                            .rateLimit(7));
        }
    }

    @Test
    void returnsADocumentThatCanBeSentBack() {
        Faults faults = Faults.NONE
                .fail(0.25)
                .failStatus(500, 503)
                .tokenLife(Duration.ofMillis(1500))
                .readOnly(true)
                .with(RouteFault.of("GET /resources/search").nth(2).status(503));
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().records(1).start()) {
            Api anybody = Api.anonymous(sandbox);
            sandbox.faults(faults);
            String document = anybody.get("/sandbox/faults").response().body();
            sandbox.faults(Faults.NONE);

            assertThat(anybody.sendJson("POST", "/sandbox/faults", document).status())
                    .isEqualTo(200);

            assertThat(sandbox.faults()).isEqualTo(faults);
        }
    }

    @Test
    void namesTheFaultThatWasMeant() {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().records(1).start()) {
            assertThat(Api.anonymous(sandbox)
                            .sendJson("POST", "/sandbox/faults", "{\"fial\": 1}")
                            .error())
                    .isEqualTo("there is no fault named fial; did you mean fail?");
        }
    }

    @Test
    void refusesToStartWithFaultsThatMakeNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IsogeoSandbox.builder().fail(1.1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IsogeoSandbox.builder().failStatus());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IsogeoSandbox.builder().tokenLife(Duration.ZERO));
    }
}
