package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkWritesTest {

    private static final String NOBODY = "00000000000000000000000000000000";

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension();

    private static Api user;
    private static String workgroup;
    private static String one;
    private static String two;

    @BeforeAll
    static void start() {
        user = Api.user(sandbox.get());
        List<JsonNode> records = user.whole();
        one = records.get(0).path("_id").asText();
        two = records.get(1).path("_id").asText();
        workgroup = user.get("/groups").json().get(0).path("_id").asText();
    }

    @AfterEach
    void reset() {
        sandbox.get().reset();
    }

    private static Api.Answer send(String body) {
        return user.sendJson(
                "POST",
                "/resources",
                body.replace('\'', '"').replace("ONE", one).replace("TWO", two));
    }

    private static JsonNode record(String id) {
        return user.get("/resources/" + id, "_include", Api.ALL).json();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[1]",
                "[{}]",
                "[{'action': 'burn', 'target': 'title', 'model': ['x'], 'query': {'ids': []}}]",
                "[{'action': 'add', 'target': 'soul', 'model': ['x'], 'query': {'ids': []}}]",
                "[{'action': 'add', 'target': 'title', 'model': ['x'], 'query': 'all'}]",
                "[{'action': 'add', 'target': 'title', 'model': ['x'], 'query': {'ids': [1]}}]",
                "[{'action': 'update', 'target': 'title', 'model': ['x'], 'query': {'ids': ['ONE']}}, {}]"
            })
    void refusesWhatMakesNoSense(String body) {
        JsonNode before = record(one);

        assertThat(send(body).status()).isEqualTo(400);
        assertThat(send(body).error()).isNotBlank();
        assertThat(record(one)).isEqualTo(before);
    }

    @Test
    void putsManyRecordsIntoACatalogue() {
        JsonNode catalog = user.sendForm("POST", "/groups/" + workgroup + "/catalogs", "name", "Lot")
                .json();
        String request = "[{'action': 'ACTION', 'target': 'catalogs', 'model': [" + catalog
                + "], 'query': {'ids': ['ONE', 'TWO', '" + NOBODY + "']}}]";

        JsonNode report = send(request.replace("ACTION", "add")).json();

        assertThat(report).hasSize(1);
        assertThat(report.at("/0/request/target").asText()).isEqualTo("catalogs");
        assertThat(report.at("/0/ignored")).hasSize(1);
        assertThat(report.at("/0/ignored/0/reason").asText()).isEqualTo("notFound");
        assertThat(report.at("/0/ignored/0/resource/_id").asText()).isEqualTo(NOBODY);
        assertThat(user.total("q", catalog.path("_tag").asText())).isEqualTo(2);
        assertThat(send(request.replace("ACTION", "add")).json().findValuesAsText("reason"))
                .containsExactly("alreadyPresent", "alreadyPresent", "notFound");
        send(request.replace("ACTION", "delete"));
        assertThat(user.total("q", catalog.path("_tag").asText())).isZero();
    }

    @Test
    void changesKeywordsContactsAndPlainAttributes() {
        JsonNode keyword = user.get("/keywords/isogeo:eau").json();
        JsonNode contact = user.get("/groups/" + workgroup + "/contacts").json().get(0);
        String before = record(one).path("_modified").asText();

        JsonNode report = send("[{'action': 'update', 'target': 'keywords', 'model': [" + keyword
                        + "], 'query': {'ids': ['ONE']}},"
                        + "{'action': 'update', 'target': 'contacts', 'model': [" + contact
                        + "], 'query': {'ids': ['ONE']}},{'action': 'update', 'target': 'title', 'model': ['Neuf'],"
                        + " 'query': {'ids': ['ONE']}},{'action': 'update', 'target': 'codePage', 'model':"
                        + " [{'codePage': 'latin1'}], 'query': {'ids': ['ONE']}},{'action': 'update', 'target':"
                        + " 'scale', 'model': ['big'], 'query': {'ids': ['ONE']}},{'action': 'delete', 'target':"
                        + " 'abstract', 'model': [], 'query': {'ids': ['ONE']}},{'action': 'add', 'target':"
                        + " 'keywords', 'model': [{'_id': 'x'}], 'query': {'ids': ['ONE']}}]")
                .json();

        JsonNode after = record(one);
        assertThat(report.findValuesAsText("reason")).containsExactly("invalid", "invalid");
        assertThat(after.path("keywords").findValuesAsText("text")).containsExactly("eau");
        assertThat(after.at("/contacts/0/contact/_id")).isEqualTo(contact.path("_id"));
        assertThat(after.at("/contacts/0/role").asText()).isEqualTo("pointOfContact");
        assertThat(after.path("title").asText()).isEqualTo("Neuf");
        assertThat(after.path("encoding").asText()).isEqualTo("latin1");
        assertThat(after.has("abstract")).isFalse();
        assertThat(after.path("_modified").asText()).isGreaterThan(before);
        assertThat(user.total("q", "neuf", "_id", one)).isEqualTo(1);
    }
}
