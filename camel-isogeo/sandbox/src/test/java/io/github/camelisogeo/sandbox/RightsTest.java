package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RightsTest {

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension();

    private static Api user;
    private static Api group;
    private static JsonNode record;

    @BeforeAll
    static void start() {
        user = Api.user(sandbox.get());
        group = Api.group(sandbox.get());
        record = user.get("/resources/search", "_limit", "1", "_include", Api.ALL)
                .json()
                .at("/results/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/resources/search", "/shares", "/account", "/groups", "/resources/0"})
    void asksForAToken(String path) {
        Api.Answer answer = Api.anonymous(sandbox.get()).get(path);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.error()).isNotBlank();
    }

    @Test
    void refusesATokenThatWasNeverGiven() {
        Api.Answer answer = Api.anonymous(sandbox.get()).with("dead").get("/shares");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/account",
                "/account/memberships",
                "/groups",
                "/groups/unknown",
                "/groups/unknown/catalogs",
                "/groups/unknown/contacts",
                "/contacts/unknown",
                "/formats",
                "/directives",
                "/resources/unknown/catalogs"
            })
    void keepsGroupApplicationsOutWhetherOrNotThereIsSomething(String path) {
        assertThat(group.get(path).status()).isEqualTo(403);
        assertThat(group.get(path).error()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/resources/search",
                "/shares",
                "/thesauri",
                "/link-kinds",
                "/resources/ID",
                "/resources/ID/links",
                "/resources/ID/keywords",
                "/resources/ID/contacts",
                "/groups/OWNER/resources/search",
                "/groups/OWNER/shares",
                "/groups/OWNER/licenses"
            })
    void letsBothAccountsReadWhatIsShared(String template) {
        String path = template.replace("ID", record.path("_id").asText())
                .replace("OWNER", record.at("/_creator/_id").asText());

        assertThat(group.get(path).status()).isEqualTo(200);
        assertThat(user.get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about", "/about/database"})
    void tellsVersionsToEverybody(String path) {
        assertThat(Api.anonymous(sandbox.get()).get(path).json().path("version").asText())
                .isNotBlank();
    }

    @Test
    void showsTheUserAsStaffAndAdminOfEveryWorkgroup() {
        assertThat(user.get("/account").json().path("staff").asBoolean()).isTrue();
        assertThat(user.get("/account/memberships").json().findValuesAsText("role"))
                .hasSize(user.get("/groups").json().size())
                .containsOnly("admin");
    }
}
