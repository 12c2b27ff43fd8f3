package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The faults of single routes and requests. */
@Timeout(60)
class RouteFaultsTest {

    private static final String SEARCH = "GET /resources/search";

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(3));

    private Api api;

    @BeforeEach
    void start() {
        api = Api.user(sandbox.get());
    }

    private List<Integer> searches(int calls) {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            statuses.add(api.get("/resources/search").status());
            statuses.add(api.get("/thesauri").status());
        }
        return statuses;
    }

    private Api.Answer set(String fault) {
        return api.sendJson("POST", "/sandbox/faults", fault);
    }

    private void fault(RouteFault fault) {
        sandbox.get().faults(sandbox.get().faults().with(fault));
    }

    @Test
    void failsTheSecondPageOnce() {
        searches(1);

        assertThat(set("{\"route\": \"GET /resources/search\", \"nth\": 2, \"status\": 503}")
                        .status())
                .isEqualTo(200);

        assertThat(searches(4)).containsExactly(200, 200, 503, 200, 200, 200, 200, 200);
    }

    @Test
    void failsEachRequestOfARouteUntilItIsTold() {
        fault(RouteFault.of(SEARCH).status(429));
        assertThat(searches(2)).containsExactly(429, 200, 429, 200);

        set("{\"routes\": []}");

        assertThat(searches(1)).containsExactly(200, 200);
        assertThat(sandbox.get().faults()).isEqualTo(Faults.NONE);
    }

    @Test
    void keepsSeveralApartEachWithItsOwnCount() {
        fault(RouteFault.of(SEARCH).nth(2).status(503));
        searches(1);
        fault(RouteFault.of("GET /thesauri").nth(1).status(404));
        fault(RouteFault.of(SEARCH).nth(2).status(500).delay(Duration.ofMillis(1)));
        fault(RouteFault.of(SEARCH).nth(3).status(502));

        assertThat(searches(3)).as("setting it again counts anew").containsExactly(200, 404, 500, 200, 502, 200);
    }

    @Test
    void countsOnWhenOtherFaultsChange() {
        fault(RouteFault.of(SEARCH).nth(2).status(503));
        searches(1);
        sandbox.get().faults(sandbox.get().faults().delay(Duration.ofMillis(1)));
        set("{\"route\": \"GET /thesauri\", \"nth\": 9, \"status\": 500}");

        assertThat(searches(1)).containsExactly(503, 200);
    }

    @Test
    void countsAnewAfterAReset() {
        try (IsogeoSandbox failing = IsogeoSandbox.builder()
                .records(1)
                .with(RouteFault.of("GET /thesauri").nth(1).status(503))
                .start()) {
            Api user = Api.user(failing);
            assertThat(user.get("/thesauri").status()).isEqualTo(503);
            assertThat(user.get("/thesauri").status()).isEqualTo(200);

            failing.reset();

            assertThat(user.get("/thesauri").status()).isEqualTo(503);
        }
    }

    @Test
    void doesNothingForARequestThatFails() {
        fault(RouteFault.of("delete /resources/{id}").status(503));
        String path = "/resources/" + api.whole().get(0).path("_id").asText();

        assertThat(api.call("DELETE", path).status()).isEqualTo(503);

        assertThat(sandbox.get().records()).isEqualTo(3);
    }

    @Test
    void cutsAnAnswerAndDelaysAnother() {
        fault(RouteFault.of("GET /thesauri").nth(1).dropped());
        fault(RouteFault.of("GET /thesauri").nth(2).delay(Duration.ofMillis(300)));

        assertThatThrownBy(() -> api.get("/thesauri")).hasRootCauseInstanceOf(IOException.class);
        long start = System.nanoTime();
        assertThat(api.get("/thesauri").status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    /** The documentation of the API has other names for some. */
    @Test
    void meetsRoutesWhateverTheirPlaceholdersAreCalled() {
        fault(RouteFault.of("GET /licenses/{licenseId}").status(503));
        fault(RouteFault.of("GET /licenses/{key}").status(502));
        fault(RouteFault.of("GET /resources/{metadataId}/links/{linkId}.bin").status(500));

        assertThat(api.get("/licenses/x").status()).isEqualTo(502);
        assertThat(api.get("/resources/x/links/y.bin").status()).isEqualTo(500);
        assertThat(sandbox.get().faults().routes()).hasSize(2);
    }

    @Test
    void meetsTheTokenRouteIfItIsNamed() {
        fault(RouteFault.of("POST /oauth/token").nth(1).status(503));

        assertThat(api.login("grant_type", "client_credentials").status()).isEqualTo(503);
        assertThat(api.login("grant_type", "client_credentials").status()).isEqualTo(200);
    }

    @Test
    void showsWhatItHasCounted() {
        set("{\"route\": \"GET /resources/search\", \"nth\": 5, \"status\": 503}");
        set("{\"routes\": [{\"route\": \"GET /thesauri\", \"drop\": true, \"nth\": 9},"
                + " {\"route\": \"GET /resources/search\", \"delay\": \"1ms\"}]}");
        searches(2);

        JsonNode routes = api.get("/sandbox/faults").json().path("routes");

        assertThat(routes).hasSize(2);
        assertThat(routes.get(0).toString())
                .isEqualTo("{\"route\":\"GET /thesauri\",\"nth\":9,\"status\":null,\"delay\":0,\"drop\":true,"
                        + "\"seen\":2}");
        assertThat(routes.get(1).path("delay").asInt()).isEqualTo(1);
        assertThat(sandbox.get().faults().routes())
                .containsExactly(
                        RouteFault.of("GET /thesauri").nth(9).dropped(),
                        RouteFault.of(SEARCH).delay(Duration.ofMillis(1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"route": "GET /resources/serch", "status": 503}       | did you mean GET /resources/search?
                    {"route": "/resources/search", "status": 503}          | did you mean GET /resources/search?
                    {"route": "GET /sandbox/stats", "status": 503}         | route is GET /sandbox/stats
                    {"route": 5, "status": 503}                            | a verb and a path
                    {"route": "GET /thesauri"}                             | no effect
                    {"route": "GET /thesauri", "status": 200}              | status is 200
                    {"route": "GET /thesauri", "status": "503"}            | status is "503"
                    {"route": "GET /thesauri", "status": 503, "nth": 0}    | nth is 0
                    {"route": "GET /thesauri", "status": 503, "nth": 1.5}  | nth is 1.5
                    {"route": "GET /thesauri", "delay": "soon"}            | delay is soon
                    {"route": "GET /thesauri", "drop": 1}                  | drop is 1
                    {"route": "GET /thesauri", "fail": 1}                  | it has route, nth, status, delay, drop
                    {"routes": {"route": "GET /thesauri", "status": 503}}  | routes is not a list
                    {"routes": [5]}                                        | not a list of objects
                    """)
    void refusesWhatMakesNoSense(String fault, String problem) {
        Api.Answer answer = set(fault);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).contains(problem);
        assertThat(sandbox.get().faults()).isEqualTo(Faults.NONE);
    }

    @Test
    void refusesUnknownRoutesFromJavaToo() {
        RouteFault unknown = RouteFault.of("GET /nowhere").status(503);

        assertThatIllegalArgumentException().isThrownBy(() -> fault(unknown)).withMessageContaining("GET /nowhere");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IsogeoSandbox.builder().with(unknown).start());
        assertThat(sandbox.get().faults()).isEqualTo(Faults.NONE);
    }
}
