package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many records made by repeating a few. */
class RepetitionTest {

    private static final int TOTAL = 2_503;

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension(
            IsogeoSandbox.builder().records(records()).records(TOTAL));

    private static Api user;

    private static List<String> records() {
        ObjectNode hosted = TestRecords.record(3, "three").put("_created", "2022-01-01T00:00:00+00:00");
        hosted.putArray("links").addObject().put("url", "/resources/" + TestRecords.id(3) + "/links/1.bin");
        return TestRecords.list(
                TestRecords.record(1, "one"), TestRecords.record(2, "two").put("type", "service"), hosted);
    }

    @BeforeAll
    static void start() {
        user = Api.user(sandbox.get());
    }

    @Test
    void servesSoManyDifferentRecordsInOrder() {
        List<JsonNode> all = user.whole();
        Set<String> ids = new HashSet<>();
        all.forEach(record -> ids.add(record.path("_id").asText()));

        assertThat(ids)
                .hasSize(TOTAL)
                .allMatch(id -> id.matches("[0-9a-f]{32}"))
                .contains(TestRecords.id(1), TestRecords.id(2), TestRecords.id(3));
        assertThat(all.get(0).path("title").asText()).isEqualTo("three");
        assertThat(sandbox.get().records()).isEqualTo(TOTAL);
    }

    @Test
    void findsEachCopyByItsIdentifier() {
        for (JsonNode record : user.whole().subList(800, 900)) {
            String id = record.path("_id").asText();

            assertThat(user.get("/resources/" + id).json()).isEqualTo(record);
            assertThat(user.whole("_id", id)).containsExactly(record);
        }
        assertThat(user.get("/resources/" + TestRecords.id(77)).status()).isEqualTo(404);
    }

    @Test
    void countsCopiesInFiltersAndPages() {
        assertThat(user.total("q", "type:service")).isEqualTo(TOTAL / 3);
        JsonNode page = user.get(
                        "/resources/search",
                        "q",
                        "type:service",
                        "_offset",
                        String.valueOf(TOTAL / 3 - 2),
                        "_limit",
                        "10")
                .json();
        assertThat(page.path("results")).hasSize(2);
    }

    @Test
    void selectsSomeCopiesOnly() {
        List<JsonNode> some = user.whole().subList(830, 836);
        String ids = String.join(
                ",", some.stream().map(record -> record.path("_id").asText()).toList());

        assertThat(user.whole("_id", ids)).containsExactlyElementsOf(some);
    }

    @Test
    void givesCopiesLinksOfTheirOwn() {
        JsonNode copy = user.whole("_include", "links").get(5);

        assertThat(copy.at("/links/0/url").asText())
                .isEqualTo("/resources/" + copy.path("_id").asText() + "/links/1.bin");
        assertThat(copy.path("_id").asText()).isNotEqualTo(TestRecords.id(3));
    }

    /** A copy that is written becomes a separate record in the same position. */
    @Test
    void letsGoOfACopyThatIsWritten() {
        List<JsonNode> before = user.whole();
        String id = before.get(900).path("_id").asText();
        String path = "/resources/" + id;

        JsonNode answer = user.sendJson("PATCH", path, "{\"title\": \"alone\"}").json();

        assertThat(answer.path("_id").asText()).isEqualTo(id);
        List<JsonNode> after = user.whole();
        assertThat(after).hasSize(TOTAL);
        assertThat(after.get(900).path("title").asText()).isEqualTo("alone");
        for (int i = 0; i < TOTAL; i++) {
            if (i != 900) {
                assertThat(after.get(i)).isEqualTo(before.get(i));
            }
        }
        assertThat(user.whole("q", "alone")).hasSize(1);
        assertThat(user.sendJson("PUT", path, "{\"title\": \"again\"}").status())
                .isEqualTo(200);
        assertThat(user.whole("_id", id).get(0).path("title").asText()).isEqualTo("again");
    }

    @Test
    void losesACopyThatIsDeletedAndTheRecordItself() {
        List<JsonNode> before = user.whole();
        for (int place : new int[] {833, 900, 901}) {
            String path = "/resources/" + before.get(place).path("_id").asText();
            assertThat(user.call("DELETE", path).status()).isEqualTo(204);
            assertThat(user.get(path).status()).isEqualTo(404);
        }
        String original = "/resources/" + TestRecords.id(1);
        assertThat(user.call("DELETE", original).status()).isEqualTo(204);
        assertThat(user.get(original).status()).isEqualTo(404);

        List<String> expected = new ArrayList<>();
        for (int i = 0; i < TOTAL; i++) {
            String id = before.get(i).path("_id").asText();
            if (i != 833 && i != 900 && i != 901 && !id.equals(TestRecords.id(1))) {
                expected.add(id);
            }
        }
        assertThat(user.whole())
                .extracting(record -> record.path("_id").asText())
                .isEqualTo(expected);
        assertThat(user.total()).isEqualTo(TOTAL - 4);
        sandbox.get().reset();
        assertThat(user.whole()).isEqualTo(before);
    }

    @Test
    void takesTheFirstRecordsWhenFewerAreWanted() {
        try (IsogeoSandbox few = IsogeoSandbox.builder().records(7).start()) {
            assertThat(Api.user(few).whole()).hasSize(7);
        }
    }

    @Test
    void servesAMillionAtAnyOffset() {
        try (IsogeoSandbox million = IsogeoSandbox.builder().records(1_000_000).start()) {
            Api api = Api.group(million);

            JsonNode last = api.get("/resources/search", "_offset", "999900", "_limit", "100", "_include", Api.ALL)
                    .json();

            assertThat(last.path("total").asInt()).isEqualTo(1_000_000);
            assertThat(last.path("results")).hasSize(100);
        }
    }
}
