package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Records from answers of years ago: what they name has no tag, and events have rights. */
class OldAnswersTest {

    private static final String GROUP = TestRecords.id(0xa);
    private static final String CONTACT = TestRecords.id(0xc);
    private static final String LICENSE = TestRecords.id(0xd);
    private static final String EVENT = TestRecords.id(0xe);

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(TestRecords.list(old(1), old(2))));

    private static Api user;

    @BeforeAll
    static void start() {
        user = Api.user(sandbox.get());
    }

    private static ObjectNode old(int number) {
        ObjectNode record = TestRecords.record(number, "old " + number);
        record.set(
                "_creator",
                TestRecords.json("""
                {"_id": "%s", "_tag": "owner:%s", "contact": {"name": "Old"}}"""
                        .formatted(GROUP, GROUP)));
        record.set(
                "contacts",
                TestRecords.json(
                        """
                [{"role": "author", "contact": {"_id": "%s", "name": "Ada", "type": "custom"}}]"""
                                .formatted(CONTACT)));
        record.set(
                "conditions",
                TestRecords.json("""
                [{"_id": "%s", "license": {"_id": "%s", "name": "Open"}}]"""
                        .formatted(TestRecords.id(0xf0 + number), LICENSE)));
        record.set(
                "events",
                TestRecords.json(
                        """
                [{"_id": "%s", "_abilities": [], "kind": "update", "date": "2015-01-02T00:00:00"}]"""
                                .formatted(EVENT)));
        record.set("tags", TestRecords.json("{\"type:vector-dataset\": \"Vecteur\"}"));
        return record;
    }

    @BeforeEach
    void reset() {
        sandbox.get().reset();
    }

    private static String contacts() {
        return "/groups/" + GROUP + "/contacts";
    }

    private static JsonNode record(int number, String include) {
        return user.get("/resources/" + TestRecords.id(number), "_include", include)
                .json();
    }

    @Test
    void countsTheRecordsThatNameWhatHasNoTag() {
        assertThat(user.get(contacts(), "_include", "count")
                        .json()
                        .findValue("count")
                        .asInt())
                .isEqualTo(2);
        assertThat(user.get("/licenses/" + LICENSE, "_include", "count")
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(2);
    }

    /** The catalogue meets the contact without its tag first. */
    @Test
    void countsRecordsOfThatTimeAndLaterOnesTogether() {
        String tag = "contact:%s:%s".formatted(GROUP, CONTACT);
        ObjectNode later = old(2);
        ((ObjectNode) later.at("/contacts/0/contact")).put("_tag", tag);
        ((ObjectNode) later.path("tags")).put(tag, "Ada");

        try (IsogeoSandbox both =
                IsogeoSandbox.builder().records(TestRecords.list(old(1), later)).start()) {
            JsonNode contact =
                    Api.user(both).get(contacts(), "_include", "count").json().get(0);

            assertThat(contact.path("_tag").asText()).isEqualTo(tag);
            assertThat(contact.path("count").asInt()).isEqualTo(2);
        }
    }

    @Test
    void renamesItInEveryRecord() {
        user.sendJson("PUT", contacts() + "/" + CONTACT, "{\"name\": \"Grace\"}");

        assertThat(record(1, "contacts").at("/contacts/0/contact/name").asText())
                .isEqualTo("Grace");
    }

    @Test
    void takesItOutOfEveryRecord() {
        user.call("DELETE", contacts() + "/" + CONTACT);

        assertThat(record(2, "contacts").path("contacts").isEmpty()).isTrue();
        assertThat(user.total()).isEqualTo(2);
    }

    /** The Python SDK reads events into a model without rights. */
    @Test
    void answersAnEventWithoutItsRights() {
        String path = "/resources/" + TestRecords.id(1) + "/events/" + EVENT;

        assertThat(user.get(path).json().has("_abilities")).isFalse();
        assertThat(user.get(path, "_include", "_abilities").json().has("_abilities"))
                .isTrue();
        assertThat(user.sendJson("PUT", path, "{\"date\": \"2016-01-02\", \"kind\": \"update\"}")
                        .json()
                        .has("_abilities"))
                .isFalse();
    }

    /** Records write the tags of INSPIRE themes in two ways. */
    @Test
    void knowsThemesInAnyCase() {
        String theme =
                user.get("/keywords/inspire-theme:landCover").json().path("_id").asText();

        assertThat(theme).hasSize(32);
        assertThat(user.get("/keywords/inspire-theme:landcover")
                        .json()
                        .path("_id")
                        .asText())
                .isEqualTo(theme);
    }
}
