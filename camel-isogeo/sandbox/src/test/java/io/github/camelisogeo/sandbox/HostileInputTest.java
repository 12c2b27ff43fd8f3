package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sends hostile input to every route: it is refused in JSON, changes nothing, and never causes a server error. */
class HostileInputTest {

    private static final List<String> IDENTIFIERS = List.of(
            "0",
            "00000000000000000000000000000000",
            "ABCDEF00000000000000000000000000",
            "urn:uuid:00000000-0000-0000-0000-000000000000",
            "%C3%A9",
            "%F0%9F%98%80",
            "a%20b",
            "%3Cscript%3E",
            "'%22",
            "%7Bid%7D",
            "%00",
            "..",
            "%FF",
            "x".repeat(2000));

    private static final List<String> BODIES = List.of(
            "",
            "no JSON",
            "{",
            "\"text\"",
            "17",
            "null",
            "true",
            "[[]]",
            "[null]",
            "[".repeat(10_000),
            "{\"a\":".repeat(10_000),
            "{\"name\": \"x\", \"name\": \"y\"}",
            "{\"name\": {\"x\": [1]}, \"title\": 5, \"kind\": [], \"contact\": 7, \"type\": {}, \"text\": 1, \"code\": [],"
                    + " \"alias\": [], \"description\": 5, \"conformant\": \"x\", \"role\": \"king\", \"id\": []}",
            "{\"name\": \"\\ud800\"}",
            "name=x&title=y",
            "<xml/>");

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension();

    private Api user;
    private Map<String, String> ids;

    @BeforeEach
    void start() {
        user = Api.user(sandbox.get());
        ids = new Identifiers(user).made();
    }

    private String known(String path) {
        String filled = path;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    private static String state(Api api) {
        StringBuilder state = new StringBuilder();
        for (String path : List.of("/groups", "/users", "/applications", "/shares", "/formats", "/account")) {
            state.append(api.get(path).response().body());
        }
        return state.append(api.get("/resources/search", "_limit", "100", "_include", Api.ALL)
                        .response()
                        .body())
                .toString();
    }

    @Test
    void knowsEveryRoute() {
        for (String[] route : ApiRoutes.all()) {
            Api.Answer answer = user.call(route[0], route[1].replaceAll("\\{\\w+}", "unknown"));

            assertThat(answer.status())
                    .as(String.join(" ", route))
                    .isLessThan(500)
                    .isNotEqualTo(405);
        }
        assertThat(sandbox.get().stats().byRoute().keySet()).noneMatch(route -> route.contains("(no route)"));
    }

    @Test
    void takesIdentifiersOfAnyShape() {
        for (String[] route : ApiRoutes.all()) {
            if (!route[1].contains("{")) {
                continue;
            }
            for (String identifier : IDENTIFIERS) {
                Api.Answer answer = user.call(route[0], route[1].replaceAll("\\{\\w+}", identifier));

                assertThat(answer.status())
                        .as(route[0] + " " + route[1] + " " + identifier)
                        .isBetween(400, 499);
                assertThat(answer.error()).isNotBlank();
            }
        }
    }

    @Test
    void takesBodiesOfAnyShape() {
        String before = state(user);
        for (String[] route : ApiRoutes.all()) {
            // Routes without a body ignore it, and would succeed.
            if (!HostileBodies.READ.contains(route[0] + " " + route[1])) {
                continue;
            }
            for (String body : BODIES) {
                refuses(route, body.getBytes(StandardCharsets.UTF_8));
            }
            refuses(route, "{\"name\": \"é\", \"title\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
            refuses(route, "{\"name\": \"x\"}".getBytes(StandardCharsets.UTF_16));
        }
        assertThat(state(user)).isEqualTo(before);
    }

    private void refuses(String[] route, byte[] body) {
        Api.Answer answer = user.sendBytes(route[0], known(route[1]), body);
        String shown = new String(body, 0, Math.min(40, body.length), StandardCharsets.UTF_8);

        assertThat(answer.status()).as(route[0] + " " + route[1] + " " + shown).isBetween(400, 499);
        assertThat(answer.error()).isNotBlank();
    }
}
