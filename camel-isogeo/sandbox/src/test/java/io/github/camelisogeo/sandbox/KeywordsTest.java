package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Searches for keywords by their records, and counts of keywords whose tag is written in two ways. */
class KeywordsTest {

    private static final String GROUP = TestRecords.id(1);
    private static final String OTHER_GROUP = TestRecords.id(2);
    private static final String COVER = TestRecords.id(3);
    private static final String WATER = TestRecords.id(4);
    private static final String INSPIRE = "/thesauri/926c676c380046d7af99bcae343ac813/keywords";
    private static final String ISOGEO = "/thesauri/1616597fbc4348c8b11ef9d59cf594c8/keywords";
    private static final String CAMEL = "keyword:inspire-theme:landCover";
    private static final String LOWER = "keyword:inspire-theme:landcover";

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension(
            IsogeoSandbox.builder().records(records()).strictShares(true));

    private Api user;

    private static List<String> records() {
        ObjectNode tagsOnly = TestRecords.record(14, "tags only");
        tagsOnly.putObject("_creator").put("_id", OTHER_GROUP);
        tagsOnly.putObject("tags").put(CAMEL, "Occupation des terres");
        return TestRecords.list(
                record(10, GROUP, keyword(COVER, CAMEL), keyword(WATER, "keyword:isogeo:eau")),
                record(11, GROUP, keyword(COVER, LOWER)),
                record(12, OTHER_GROUP, keyword(COVER, LOWER)),
                record(13, GROUP),
                tagsOnly);
    }

    @BeforeEach
    void start() {
        user = Api.user(sandbox.get());
    }

    private static ObjectNode keyword(String id, String tag) {
        ObjectNode keyword = TestRecords.json("{}").deepCopy();
        return keyword.put("_id", id).put("_tag", tag).put("text", "text of " + id);
    }

    private static ObjectNode record(int number, String group, ObjectNode... keywords) {
        ObjectNode record = TestRecords.record(number, "r" + number);
        record.putObject("_creator").put("_id", group);
        ArrayNode list = record.putArray("keywords");
        ObjectNode tags = record.putObject("tags");
        for (ObjectNode keyword : keywords) {
            list.add(keyword);
            tags.put(keyword.path("_tag").asText(), keyword.path("text").asText());
        }
        return record;
    }

    private List<String> found(String path, String... query) {
        return found(user, path, query);
    }

    private static List<String> found(Api api, String path, String... query) {
        return api.get(path + "/search", query).json().path("results").findValuesAsText("_id");
    }

    private JsonNode counts(String group) {
        return user.get("/groups/" + group + "/keywords/search", "_tag", CAMEL, "_include", "count")
                .json()
                .at("/results/0/count");
    }

    private int isogeo() {
        return user.get("/keywords/" + COVER, "_include", "count")
                .json()
                .at("/count/isogeo")
                .asInt();
    }

    @Test
    void areFoundByTheRecordsThatTheyAreOn() {
        String groupKeywords = "/groups/" + GROUP + "/keywords";

        assertThat(found(INSPIRE, "_id", TestRecords.id(11))).containsExactly(COVER);
        assertThat(found(ISOGEO, "_id", TestRecords.id(10))).containsExactly(WATER);
        assertThat(found(groupKeywords, "_id", TestRecords.id(10))).containsExactlyInAnyOrder(COVER, WATER);
        assertThat(found(groupKeywords, "_id", TestRecords.id(11) + "," + TestRecords.id(13)))
                .containsExactly(COVER);
        assertThat(found(INSPIRE, "_id", TestRecords.id(14))).containsExactly(COVER);
        assertThat(found(groupKeywords, "_id", TestRecords.id(13))).isEmpty();
        assertThat(found(INSPIRE, "_id", COVER)).isEmpty();
    }

    @Test
    void areNotFoundByRecordsThatTheCallerDoesNotSee() {
        assertThat(found(Api.group(sandbox.get()), INSPIRE, "_id", TestRecords.id(11)))
                .isEmpty();
    }

    @Test
    void areFoundByTheirTagInAnyCase() {
        assertThat(found(INSPIRE, "_tag", LOWER + ",keyword:inspire-theme:other"))
                .containsExactly(COVER);
        assertThat(found(INSPIRE, "_tag", CAMEL)).containsExactly(COVER);
    }

    @Test
    void areCountedUnderAllTagsThatRecordsWriteForThem() {
        assertThat(isogeo()).isEqualTo(4);
        assertThat(counts(GROUP).toString()).isEqualTo("{\"isogeo\":4,\"group\":2}");
        assertThat(counts(OTHER_GROUP).toString()).isEqualTo("{\"isogeo\":4,\"group\":2}");
        assertThat(found(INSPIRE, "ob", "count.isogeo", "od", "desc").get(0)).isEqualTo(COVER);
    }

    @Test
    void areCountedAnewAfterEachWrite() {
        user.call("DELETE", "/resources/" + TestRecords.id(11) + "/keywords/" + COVER);
        assertThat(isogeo()).isEqualTo(3);
        user.call("POST", "/resources/" + TestRecords.id(13) + "/keywords/" + COVER);
        assertThat(counts(GROUP).toString()).isEqualTo("{\"isogeo\":4,\"group\":2}");
        user.call("DELETE", "/resources/" + TestRecords.id(12));
        assertThat(isogeo()).isEqualTo(3);
    }

    @Test
    void areCountedInAWorkgroupWithoutRecords() {
        String empty = user.sendForm("POST", "/groups", "contact.name", "Empty")
                .json()
                .path("_id")
                .asText();
        user.call("POST", "/groups/" + empty + "/keywords/" + COVER);

        assertThat(counts(empty).toString()).isEqualTo("{\"isogeo\":4,\"group\":0}");
    }

    @Test
    void ofThesauriThatAreOnlyReadStay() {
        JsonNode before = user.get("/resources/" + TestRecords.id(11), "_include", Api.ALL)
                .json();

        Api.Answer refused = user.call("DELETE", INSPIRE + "/" + COVER);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.error()).isEqualTo("the thesaurus inspire-theme is read-only");
        assertThat(isogeo()).isEqualTo(4);
        assertThat(user.get("/resources/" + TestRecords.id(11), "_include", Api.ALL)
                        .json())
                .isEqualTo(before);
        assertThat(user.call("DELETE", INSPIRE + "/" + WATER).status()).isEqualTo(404);
        assertThat(user.call("DELETE", ISOGEO + "/" + COVER).status()).isEqualTo(404);
        assertThat(user.call("DELETE", ISOGEO + "/" + WATER).status()).isEqualTo(204);
    }
}
