package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The requests that the sandbox remembers. */
class RequestsTest {

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(2));

    private Api user;
    private String workgroup;

    @BeforeEach
    void start() {
        user = Api.user(sandbox.get());
        workgroup = user.get("/groups").json().get(0).path("_id").asText();
        sandbox.get().reset();
    }

    private SandboxRequest only() {
        assertThat(sandbox.get().requests()).hasSize(1);
        return sandbox.get().requests().get(0);
    }

    @Test
    void tellsWhatWasAskedAndAnswered() {
        user.get("/resources/search", "q", "caf\u00e9", "_limit", "3");

        SandboxRequest request = only();
        assertThat(request.method()).isEqualTo("GET");
        assertThat(request.path()).isEqualTo("/resources/search");
        assertThat(request.query()).isEqualTo("q=caf%C3%A9&_limit=3");
        assertThat(request.route()).isEqualTo("GET /resources/search");
        assertThat(request.status()).isEqualTo(200);
        assertThat(request.header("user-agent")).startsWith("Java");
        assertThat(request.body()).isNull();
        assertThat(request.length()).isZero();
    }

    @Test
    void keepsBodiesAsTheyAre() {
        String path = "/groups/" + workgroup + "/resources";
        user.sendJson("POST", path, "{\"title\": \"\u00e9t\u00e9\", \"type\": \"vectorDataset\"}");
        user.sendJson("POST", path, "{\"title\": ");
        user.sendForm("POST", "/groups/" + workgroup + "/keywords", "name", "one");
        user.sendBytes("POST", path, new byte[] {(byte) 0xff, 0});

        assertThat(sandbox.get().requests())
                .extracting(SandboxRequest::body)
                .containsExactly(
                        "{\"title\": \"\u00e9t\u00e9\", \"type\": \"vectorDataset\"}",
                        "{\"title\": ",
                        "name=one",
                        null);
        assertThat(sandbox.get().requests()).extracting(SandboxRequest::status).startsWith(201, 400);
        assertThat(sandbox.get().requests().get(3).length()).isEqualTo(2);
        JsonNode document =
                Api.anonymous(sandbox.get()).get("/sandbox/requests").json();
        assertThat(document.path("kept").asInt()).isEqualTo(100);
        JsonNode requests = document.path("requests");
        assertThat(requests).hasSize(4);
        assertThat(requests.get(0).path("body").path("title").asText()).isEqualTo("\u00e9t\u00e9");
        assertThat(requests.get(0).path("route").asText()).isEqualTo("POST /groups/{workgroupId}/resources");
        assertThat(requests.get(1).path("body").asText()).isEqualTo("{\"title\": ");
        assertThat(requests.get(3).path("body").isNull()).isTrue();
    }

    @Test
    void knowsTheBodiesOfRefusedRequests() {
        Api.anonymous(sandbox.get()).sendJson("POST", "/groups/x/resources", "{\"title\": \"nobody's\"}");
        user.sendJson("POST", "/nowhere", "{\"title\": \"no route\"}");
        sandbox.get().faults(sandbox.get().faults().fail(1));
        user.sendJson("POST", "/groups/x/resources", "{\"title\": \"fails\"}");

        assertThat(sandbox.get().requests()).extracting(SandboxRequest::status).containsExactly(401, 404, 503);
        assertThat(sandbox.get().requests())
                .extracting(SandboxRequest::body)
                .containsExactly("{\"title\": \"nobody's\"}", "{\"title\": \"no route\"}", "{\"title\": \"fails\"}");
        assertThat(sandbox.get().requests().get(1).route()).isEqualTo("POST (no route)");
    }

    @Test
    void hidesSecrets() {
        Api.user(sandbox.get());
        user.postForm(null, "grant_type", "password", "client_secret", "hush", "password", "hush");
        user.post("/oauth/token", "application/json", "{\"client_secret\": \"hush\"}");
        user.post("/oauth/token", "application/x-www-form-urlencoded", "client%5Fsecret=hush&grant_type=password");
        user.get("/resources/search", "access_token", "hush", "_limit", "1");

        List<SandboxRequest> requests = sandbox.get().requests();
        assertThat(requests).hasSize(5);
        assertThat(requests.toString())
                .doesNotContain("hush", sandbox.get().password(), sandbox.get().clientSecret(), user.token());
        assertThat(Api.anonymous(sandbox.get())
                        .get("/sandbox/requests")
                        .response()
                        .body())
                .doesNotContain("hush", sandbox.get().password(), sandbox.get().clientSecret(), user.token());
        assertThat(requests.get(0).body()).contains("grant_type=password", "password=***");
        assertThat(requests.get(0).header("Authorization")).isEqualTo("***");
        assertThat(requests.get(4).query()).isEqualTo("access_token=***&_limit=1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"name": "a", "client_secret": "hush"} | {"name": "a", "client_secret": "***"}
                    {"password":"hu\\"sh\\u00e9" , "email":"x"} | {"password":"***" , "email":"x"}
                    [{"a": {"clientSecret": {"b": ["hush"]}}, "c": 1}] | [{"a": {"clientSecret": "***"}, "c": 1}]
                    {"pass\\u0077ord": 5, "urlToken": "hush"} | {"pass\\u0077ord": "***", "urlToken": "***"}
                    {"name": "a", "refresh_token": "hush | ***
                    {"password": null, "code": "roads"} | {"password": null, "code": "roads"}
                    {"title": "the password" , "abstract": "x"} | {"title": "the password" , "abstract": "x"}
                    {"password": "hush", "title": | {"password": "***", "title":
                    {'client_secret': 'hush'} | ***
                    client_secret=hush | ***
                    """)
    void hidesSecretsInJson(String body, String shown) {
        user.sendJson("PUT", "/users/x", body);

        assertThat(only().body()).isEqualTo(shown);
    }

    @Test
    void hidesTheTokensOfSharesAndOfOtherHeaders() {
        user.get("/ows/s/5a4db0c5/hush/fre/csw", "request", "GetCapabilities");
        user.get("//ows//s/5a4db0c5//hush", "urlToken", "hush");
        user.getWith("/thesauri", "X-Api-Key", "hush", "X-Auth-Token", "hush", "X-Other", "shown");

        assertThat(sandbox.get().requests())
                .extracting(SandboxRequest::path)
                .containsExactly("/ows/s/5a4db0c5/***/fre/csw", "//ows//s/5a4db0c5//***", "/thesauri");
        assertThat(sandbox.get().requests().toString()).doesNotContain("hush").contains("shown");
    }

    @Test
    void showsTheCodesOfCataloguesAndFormats() {
        user.sendForm("POST", "/groups/" + workgroup + "/catalogs", "name", "x", "code", "roads");
        user.get("/catalogs", "code", "roads");
        user.postForm(null, "grant_type", "authorization_code", "code", "hush");

        assertThat(sandbox.get().requests())
                .extracting(request -> request.body() + request.query())
                .containsExactly(
                        "name=x&code=roadsnull", "nullcode=roads", "grant_type=authorization_code&code=***null");
    }

    @Test
    void keepsTheLastAndTheBeginningsOfLongBodies() {
        for (int i = 0; i < 120; i++) {
            user.get("/thesauri", "number", String.valueOf(i));
        }
        assertThat(sandbox.get().requests())
                .hasSize(100)
                .extracting(SandboxRequest::query)
                .startsWith("number=20")
                .endsWith("number=119");

        // Two bytes each, so that the limit falls within a character.
        String title = "\u00e9".repeat(100_000);
        user.sendJson("POST", "/groups/" + workgroup + "/resources", "{\"title\":\"" + title + "\"}");

        SandboxRequest last = sandbox.get().requests().get(99);
        assertThat(last.body())
                .startsWith("{\"title\":\"\u00e9")
                .endsWith("\u00e9")
                .hasSizeBetween(32_000, 33_000);
        assertThat(last.length()).isEqualTo(200_012);
    }

    @Test
    void forgetsThemWithAResetAndNeverKeepsItsOwn() {
        user.get("/thesauri");
        user.get("/sandbox/stats");
        List<SandboxRequest> before = sandbox.get().requests();
        assertThat(before).hasSize(1);

        sandbox.get().reset();

        assertThat(sandbox.get().requests()).isEmpty();
        assertThat(before).as("values don't change").hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> before.get(0).headers().clear());
    }
}
