package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ControlTest {

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension();

    private Api user;
    private Api anybody;

    @BeforeEach
    void start() {
        user = Api.user(sandbox.get());
        anybody = Api.anonymous(sandbox.get());
    }

    @Test
    void putsAllBackAsItWas() {
        Api group = Api.group(sandbox.get());
        JsonNode first = group.whole("_include", Api.ALL).get(0);
        int records = sandbox.get().records();
        user.sendJson("PATCH", "/resources/" + first.path("_id").asText(), "{\"title\": \"x\"}");
        user.call("DELETE", "/resources/" + group.whole().get(3).path("_id").asText());
        sandbox.get().faults(sandbox.get().faults().fail(1).drop(1));

        assertThat(anybody.call("POST", "/sandbox/reset").status()).isEqualTo(204);

        assertThat(sandbox.get().stats())
                .isEqualTo(
                        new Statistics(0, Map.of(), 0, 0, sandbox.get().stats().routes()));
        assertThat(sandbox.get().records()).isEqualTo(records);
        assertThat(group.whole("_include", Api.ALL).get(0)).isEqualTo(first);
    }

    /** Stamps come one after the other, but only among those of a catalogue that is there. */
    @Test
    void bringsTheStampsBack() {
        String path = "/resources/" + user.whole().get(0).path("_id").asText();
        sandbox.get().moveClock(Duration.ofDays(20_000));
        user = Api.user(sandbox.get());
        assertThat(modified(path)).isGreaterThan("2060");

        sandbox.get().reset();
        user = Api.user(sandbox.get());

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
        sandbox.get().reset();
        Api.Answer search = user.get("/resources/search", "_limit", "3");
        assertThat(sandbox.get().stats().requests()).isEqualTo(1);
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
        assertThat(sandbox.get().stats().of("GET /resources/search")).isEqualTo(2);
    }

    @Test
    void countsTheBytesOfBodies() {
        sandbox.get().reset();

        int length = user.get("/thesauri").response().body().getBytes().length;

        assertThat(sandbox.get().stats().bytes()).isEqualTo(length);
        user.call("HEAD", "/thesauri");
        assertThat(sandbox.get().stats().bytes()).isEqualTo(length);
    }

    @Test
    void countsNoBytesOfItsOwnRoutes() {
        sandbox.get().reset();

        anybody.get("/sandbox/stats");
        anybody.get("/sandbox/requests");
        anybody.get("//sandbox//faults");
        anybody.get("/sandbox/nowhere");

        assertThat(sandbox.get().stats())
                .isEqualTo(
                        new Statistics(0, Map.of(), 0, 0, sandbox.get().stats().routes()));
    }

    @Test
    void countsRoutesWhateverTheirPlaceholdersAreCalled() {
        user.get("/resources/" + "0".repeat(32));

        assertThat(sandbox.get().stats().of("GET /resources/{id}")).isEqualTo(1);
        assertThat(sandbox.get().stats().of("GET /resources/{metadataId}/links/{linkId}.bin"))
                .isZero();
        assertThat(sandbox.get().stats().of("GET (no route)")).isZero();
        assertThat(anybody.get("/sandbox/stats").json().has("routes")).isFalse();
    }

    @Test
    void refusesToCountRoutesThatThereAreNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sandbox.get().stats().of("GET /resources/serch"))
                .withMessageContaining("did you mean GET /resources/search?");
    }
}
