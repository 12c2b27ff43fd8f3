package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ControlTest {

    private IsogeoSandbox sandbox;
    private Api user;
    private Api anybody;

    @BeforeEach
    void start() {
        sandbox = IsogeoSandbox.builder().start();
        user = Api.user(sandbox);
        anybody = Api.anonymous(sandbox);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void putsAllBackAsItWas() {
        Api group = Api.group(sandbox);
        JsonNode first = group.whole("_include", Api.ALL).get(0);
        int records = sandbox.records();
        user.sendJson("PATCH", "/resources/" + first.path("_id").asText(), "{\"title\": \"x\"}");
        user.call("DELETE", "/resources/" + group.whole().get(3).path("_id").asText());
        sandbox.faults(sandbox.faults().fail(1).drop(1));

        assertThat(anybody.call("POST", "/sandbox/reset").status()).isEqualTo(204);

        assertThat(sandbox.stats())
                .isEqualTo(new Statistics(0, Map.of(), 0, 0, sandbox.stats().routes()));
        assertThat(sandbox.records()).isEqualTo(records);
        assertThat(group.whole("_include", Api.ALL).get(0)).isEqualTo(first);
    }

    /** Stamps come one after the other, but only among those of a catalogue that is there. */
    @Test
    void bringsTheStampsBack() {
        String path = "/resources/" + user.whole().get(0).path("_id").asText();
        sandbox.moveClock(Duration.ofDays(20_000));
        user = Api.user(sandbox);
        assertThat(modified(path)).isGreaterThan("2060");

        sandbox.reset();
        user = Api.user(sandbox);

        assertThat(modified(path)).isLessThan("2060");
    }

    private String modified(String path) {
        return user.sendJson("PATCH", path, "{\"title\": \"x\"}")
                .json()
                .path("_modified")
                .asText();
    }

    @Test
    void countsRequestsByRoute() {
        sandbox.reset();
        Api.Answer search = user.get("/resources/search", "_limit", "3");
        assertThat(sandbox.stats().requests()).isEqualTo(1);
        user.get("/resources//search/");
        user.get("/resources/" + "0".repeat(32));
        anybody.get("/shares");
        user.get("/nowhere");
        user.call("POST", "/about");
        user.login("grant_type", "client_credentials");
        user.login("grant_type", "nothing");
        anybody.get("/sandbox/stats");
        anybody.get("/sandbox/nowhere");

        JsonNode stats = anybody.get("/sandbox/stats").json();

        assertThat(stats.path("requests").asInt()).isEqualTo(8);
        JsonNode byRoute = stats.path("byRoute");
        assertThat(byRoute.path("GET /resources/search").asInt()).isEqualTo(2);
        assertThat(byRoute.path("GET /resources/{metadataId}").asInt()).isEqualTo(1);
        assertThat(byRoute.path("GET /shares").asInt()).isEqualTo(1);
        assertThat(byRoute.path("GET (no route)").asInt()).isEqualTo(1);
        assertThat(byRoute.path("POST (no route)").asInt()).isEqualTo(1);
        assertThat(byRoute.path("POST /oauth/token").asInt()).isEqualTo(2);
        assertThat(stats.path("tokens").asInt()).isEqualTo(1);
        assertThat(stats.path("bytes").asLong())
                .isGreaterThan(search.response().body().length());
        assertThat(sandbox.stats().of("GET /resources/search")).isEqualTo(2);
    }

    @Test
    void countsTheBytesOfBodies() {
        sandbox.reset();

        int length = user.get("/thesauri").response().body().getBytes().length;

        assertThat(sandbox.stats().bytes()).isEqualTo(length);
        user.call("HEAD", "/thesauri");
        assertThat(sandbox.stats().bytes()).isEqualTo(length);
    }

    @Test
    void countsNoBytesOfItsOwnRoutes() {
        sandbox.reset();

        anybody.get("/sandbox/stats");
        anybody.get("/sandbox/requests");
        anybody.get("//sandbox//faults");
        anybody.get("/sandbox/nowhere");

        assertThat(sandbox.stats())
                .isEqualTo(new Statistics(0, Map.of(), 0, 0, sandbox.stats().routes()));
    }

    @Test
    void countsRoutesWhateverTheirPlaceholdersAreCalled() {
        user.get("/resources/" + "0".repeat(32));

        assertThat(sandbox.stats().of("GET /resources/{id}")).isEqualTo(1);
        assertThat(sandbox.stats().of("GET /resources/{metadataId}/links/{linkId}.bin"))
                .isZero();
        assertThat(sandbox.stats().of("GET (no route)")).isZero();
        assertThat(anybody.get("/sandbox/stats").json().has("routes")).isFalse();
    }

    @Test
    void refusesToCountRoutesThatThereAreNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sandbox.stats().of("GET /resources/serch"))
                .withMessageContaining("did you mean GET /resources/search?");
    }
}
