package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many records made of few. */
class RepetitionTest {

    private static final int TOTAL = 2_503;

    @TempDir
    private static Path folder;

    private static IsogeoSandbox sandbox;
    private static Api user;

    @BeforeAll
    static void start() {
        ObjectNode hosted = TestRecords.record(3, "three").put("_created", "2022-01-01T00:00:00+00:00");
        hosted.putArray("links").addObject().put("url", "/resources/" + TestRecords.id(3) + "/links/1.bin");
        sandbox = IsogeoSandbox.builder()
                .data(TestRecords.file(
                        folder,
                        TestRecords.record(1, "one"),
                        TestRecords.record(2, "two").put("type", "service"),
                        hosted))
                .records(TOTAL)
                .start();
        user = Api.user(sandbox);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
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
        assertThat(sandbox.records()).isEqualTo(TOTAL);
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
