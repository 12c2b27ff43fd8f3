package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rights are checked before the body, and before the existence of what is written. */
class WriteRightsTest {

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(10));

    @Test
    void areAskedForByEveryRoute() {
        Api group = Api.group(sandbox.get());
        for (String[] route : ApiRoutes.all()) {
            String path = route[1].replaceAll("\\{\\w+}", "unknown");
            if (!path.startsWith("/about")) {
                assertThat(Api.anonymous(sandbox.get()).call(route[0], path).status())
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
        Api.Answer byGroup = Api.group(sandbox.get()).sendJson(verb, path, "no JSON");
        assertThat(byGroup.status()).isEqualTo(403);
        assertThat(byGroup.error()).isNotBlank();

        Api.Answer byNobody = Api.anonymous(sandbox.get()).sendJson(verb, path, "no JSON");
        assertThat(byNobody.status()).isEqualTo(401);
        assertThat(byNobody.header("WWW-Authenticate")).startsWith("Bearer");

        assertThat(Api.anonymous(sandbox.get())
                        .with("dead")
                        .sendJson(verb, path, "{}")
                        .status())
                .isEqualTo(401);
        assertThat(Api.user(sandbox.get()).sendJson(verb, path, "no JSON").status())
                .isEqualTo(404);
    }
}
