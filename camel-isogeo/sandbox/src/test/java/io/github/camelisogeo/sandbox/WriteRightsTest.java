package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rights are checked before the body, and before the existence of what is written. */
class WriteRightsTest {

    private static IsogeoSandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = IsogeoSandbox.builder().records(10).start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void areAskedForByEveryRoute() {
        Api group = Api.group(sandbox);
        for (String[] route : ApiRoutes.all()) {
            String path = route[1].replaceAll("\\{\\w+}", "unknown");
            if (!path.startsWith("/about")) {
                assertThat(Api.anonymous(sandbox).call(route[0], path).status())
                        .as(String.join(" ", route))
                        .isEqualTo(401);
            }
            if (!route[0].equals("GET")) {
                assertThat(group.call(route[0], path).status())
                        .as(String.join(" ", route))
                        .isEqualTo(403);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /groups/unknown/resources",
        "PUT, /resources/unknown",
        "PATCH, /resources/unknown",
        "DELETE, /resources/unknown"
    })
    void comeFirst(String verb, String path) {
        Api.Answer byGroup = Api.group(sandbox).sendJson(verb, path, "no JSON");
        assertThat(byGroup.status()).isEqualTo(403);
        assertThat(byGroup.error()).isNotBlank();

        Api.Answer byNobody = Api.anonymous(sandbox).sendJson(verb, path, "no JSON");
        assertThat(byNobody.status()).isEqualTo(401);
        assertThat(byNobody.header("WWW-Authenticate")).startsWith("Bearer");

        assertThat(Api.anonymous(sandbox)
                        .with("dead")
                        .sendJson(verb, path, "{}")
                        .status())
                .isEqualTo(401);
        assertThat(Api.user(sandbox).sendJson(verb, path, "no JSON").status()).isEqualTo(404);
    }
}
