package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A workgroup deleted during writes also deletes what is written, and leaves no trace elsewhere. */
@Timeout(60)
class WorkgroupRemovalTest {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension();

    private Api user;
    private String workgroup;

    @BeforeEach
    void start() {
        user = Api.user(sandbox.get());
        workgroup = workgroup("Brief");
    }

    private String workgroup(String name) {
        return user.sendForm("POST", "/groups", "contact.name", name)
                .json()
                .path("_id")
                .asText();
    }

    private void delete() {
        assertThat(user.call("DELETE", "/groups/" + workgroup).status()).isEqualTo(204);
    }

    /** The server requests the body after it has found the workgroup, but before it starts to write. */
    private HttpResponse<String> sendWhileItGoes(String verb, String path, String type, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.url() + path))
                .header("Authorization", "Bearer " + user.token())
                .header("Content-Type", type)
                .expectContinue(true)
                .method(verb, HttpRequest.BodyPublishers.ofInputStream(() -> {
                    delete();
                    return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
                }))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource({
        "POST, resources, {'type': 'resource'; 'title': 'late'}",
        "POST, contacts, {'name': 'late'}",
        "POST, data-sources, {'name': 'late'; 'location': 'there'}",
        "POST, shares, {'name': 'late'}",
        "PUT, coordinate-systems/2154, {'alias': 'late'}",
        "POST, catalogs, name=late",
        "POST, licenses, name=late",
        "POST, specifications, name=late",
        "POST, invitations, email=late@example.org&role=reader"
    })
    void refusesWhatComesTooLate(String verb, String list, String sent) throws Exception {
        int records = sandbox.get().records();
        JsonNode shares = user.get("/shares").json();
        boolean json = sent.startsWith("{");
        String body = json ? sent.replace('\'', '"').replace(';', ',') : sent;

        HttpResponse<String> answer = sendWhileItGoes(
                verb,
                "/groups/" + workgroup + "/" + list,
                json ? "application/json" : "application/x-www-form-urlencoded",
                body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("{\"error\":\"there is no workgroup " + workgroup + "\"}");
        assertThat(sandbox.get().records()).isEqualTo(records);
        assertThat(user.get("/shares").json()).isEqualTo(shares);
    }

    @Test
    void setsApplicationsFreeThatWorkedForIt() {
        String application = user.sendJson("POST", "/applications", "{\"name\": \"one at a time\"}")
                .json()
                .path("_id")
                .asText();
        String groups = "/applications/" + application + "/groups/";
        assertThat(user.call("PUT", groups + workgroup).status()).isEqualTo(204);
        String next = workgroup("Next");
        assertThat(user.call("PUT", groups + next).status()).isEqualTo(409);

        delete();

        assertThat(user.call("PUT", groups + next).status()).isEqualTo(204);
        assertThat(user.get("/applications/" + application + "/groups").json().findValuesAsText("_id"))
                .contains(next)
                .doesNotContain(workgroup);
    }
}
