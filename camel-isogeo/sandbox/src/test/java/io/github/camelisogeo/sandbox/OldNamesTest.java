package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Old answers of the API name contacts and licences without a tag, and keywords by tags that have changed since. */
class OldNamesTest {

    private static final String GROUP = TestRecords.id(1);
    private static final String CONTACT = TestRecords.id(2);
    private static final String LICENSE = TestRecords.id(3);
    private static final String KEYWORD = TestRecords.id(4);

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension(IsogeoSandbox.builder()
            .records(TestRecords.list(
                    record(10, "keyword:isogeo:new"),
                    record(11, "keyword:isogeo:old"),
                    TestRecords.record(12, "other"))));

    private Api user;

    @BeforeEach
    void start() {
        user = Api.user(sandbox.get());
    }

    private static ObjectNode record(int number, String keyword) {
        ObjectNode record = TestRecords.record(number, "old");
        record.putObject("_creator").put("_id", GROUP);
        ObjectNode contact = record.putArray("contacts").addObject().put("role", "owner");
        contact.putObject("contact").put("_id", CONTACT).put("name", "Anne").put("type", "custom");
        ObjectNode license = record.putArray("conditions").addObject().put("_id", TestRecords.id(number + 100));
        license.putObject("license")
                .put("_id", LICENSE)
                .put("name", "Libre")
                .putObject("owner")
                .put("_id", GROUP);
        record.putArray("keywords")
                .addObject()
                .put("_id", KEYWORD)
                .put("_tag", keyword)
                .put("text", "eau");
        record.putObject("tags").putNull(keyword);
        return record;
    }

    private JsonNode read(int number) {
        return user.get("/resources/" + TestRecords.id(number), "_include", Api.ALL)
                .json();
    }

    private JsonNode listed(String kind) {
        return user.get("/groups/" + GROUP + "/" + kind, "_include", "count")
                .json()
                .path(0);
    }

    @Test
    void countNonetheless() {
        assertThat(listed("contacts").path("count").asInt()).isEqualTo(2);
        assertThat(listed("licenses").path("count").asInt()).isEqualTo(2);
    }

    @Test
    void followARename() {
        user.sendJson("PUT", "/groups/" + GROUP + "/contacts/" + CONTACT, "{\"name\": \"Zoé\"}");

        assertThat(read(10).at("/contacts/0/contact/name").asText()).isEqualTo("Zoé");
        assertThat(read(11).at("/contacts/0/contact/name").asText()).isEqualTo("Zoé");
    }

    @Test
    void loseWhatIsDeleted() {
        user.call("DELETE", "/groups/" + GROUP + "/contacts/" + CONTACT);
        user.call("DELETE", "/groups/" + GROUP + "/licenses/" + LICENSE);
        user.call("DELETE", "/thesauri/1616597fbc4348c8b11ef9d59cf594c8/keywords/" + KEYWORD);

        for (int number = 10; number < 12; number++) {
            JsonNode record = read(number);
            assertThat(record.path("contacts")).isEmpty();
            assertThat(record.path("conditions")).isEmpty();
            assertThat(record.path("keywords")).isEmpty();
            assertThat(record.path("tags").toString()).doesNotContain("keyword:");
            assertThat(record.path("_modified").asText()).isGreaterThan("2021");
        }
    }
}
