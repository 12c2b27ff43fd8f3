package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Applications created by clients log in like the built-in one, and see what is shared with them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroupApplicationsTest {

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension();

    private Api user;
    private String workgroup;

    @BeforeAll
    void start() {
        user = Api.user(sandbox.get());
        workgroup = "/groups/" + user.get("/groups").json().get(0).path("_id").asText();
    }

    @Test
    void seeWhatIsSharedWithThem() {
        JsonNode application = application("group");
        String record = user.whole().get(0).path("_id").asText();
        String other = user.whole().get(1).path("_id").asText();
        String catalog = id(user.sendForm("POST", workgroup + "/catalogs", "name", "Shared"));
        String share = id(user.sendJson("POST", workgroup + "/shares", "{\"name\": \"s\", \"type\": \"application\"}"));
        Api api = signedIn(application);
        assertThat(api.total()).isZero();

        user.call("PUT", "/catalogs/" + catalog + "/resources/" + record);
        user.call("PUT", "/shares/" + share + "/catalogs/" + catalog);
        user.call("PUT", "/shares/" + share + "/applications/" + key(application));

        assertThat(api.whole()).extracting(found -> found.path("_id").asText()).containsExactly(record);
        assertThat(api.get("/resources/" + record).status()).isEqualTo(200);
        assertThat(api.get("/resources/" + other).status()).isEqualTo(404);
        assertThat(api.get("/shares").json()).hasSize(1);
        assertThat(api.get("/shares").json().at("/0/applications/0/_id").asText())
                .isEqualTo(key(application));
        assertThat(api.sendJson("PATCH", "/resources/" + record, "{}").status()).isEqualTo(403);
        user.call("DELETE", "/applications/" + key(application));
        assertThat(api.total()).isZero();
        assertThat(login(application).error()).isEqualTo("invalid_client");
    }

    @Test
    void proveThemselvesByTheirSecret() {
        String clientId = application("group").path("client_id").asText();

        for (String secret : new String[] {"", "wrong"}) {
            Api.Answer answer =
                    Api.anonymous(sandbox.get()).loginAs(clientId, secret, "grant_type", "client_credentials");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.error()).isEqualTo("invalid_client");
        }
    }

    @Test
    void areNotThoseOfUsers() {
        assertThat(login(application("user")).error()).isEqualTo("invalid_client");
    }

    private JsonNode application(String type) {
        return user.sendJson("POST", "/applications", "{\"name\": \"App\", \"type\": \"" + type + "\"}")
                .json();
    }

    private Api.Answer login(JsonNode application) {
        return Api.anonymous(sandbox.get())
                .loginAs(
                        application.path("client_id").asText(),
                        application.path("client_secret").asText(),
                        "grant_type",
                        "client_credentials");
    }

    private Api signedIn(JsonNode application) {
        Api.Answer answer = login(application);
        assertThat(answer.json().has("refresh_token")).isFalse();
        return Api.anonymous(sandbox.get())
                .with(answer.json().path("access_token").asText());
    }

    private static String key(JsonNode application) {
        return application.path("_id").asText();
    }

    private static String id(Api.Answer created) {
        assertThat(created.status()).isEqualTo(201);
        return created.json().path("_id").asText();
    }
}
