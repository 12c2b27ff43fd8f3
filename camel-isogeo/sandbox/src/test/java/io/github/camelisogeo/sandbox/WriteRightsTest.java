package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may write is looked at before what is written, and before whether there is something to write to. */
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
