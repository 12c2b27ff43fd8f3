package io.github.camelisogeo.examples.postgis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs each query of queries.sql on a table that the route has filled, and tries odd records. */
class QueriesIT {

    private static final int RECORDS = 300;

    private static CatalogueDatabase database;

    @BeforeAll
    static void fillTheTable() throws Exception {
        assumeTrue(CatalogueDatabase.whyNone().isEmpty(), CatalogueDatabase.whyNone()::get);
        database = CatalogueDatabase.create();
        try (IsogeoSandbox catalogue =
                IsogeoSandbox.builder().port(0).records(RECORDS).start()) {
            beginRecord(catalogue);
            Application application = Application.start(catalogue, database);
            await().atMost(Duration.ofMinutes(3))
                    .failFast("the application has ended: see target/application.log", () -> !application.runs())
                    .until(() -> database.ask("SELECT id FROM metadata").size() == RECORDS + 1);
            application.stop();
        }
        database.run("ANALYZE");
    }

    /** Somebody has begun a record this month, and still has work to do. */
    private static void beginRecord(IsogeoSandbox catalogue) {
        try (IsogeoClient editor = CatalogueTableIT.editorOf(catalogue)) {
            Metadata begun = Metadata.builder()
                    .type(MetadataType.VECTOR_DATASET)
                    .title("New")
                    .build();
            editor.metadata().create(Id.of(editor.workgroups().list().get(0).id()), begun);
        }
    }

    @AfterAll
    static void drop() throws Exception {
        if (database != null) {
            database.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> eachQueryFindsSomething() throws Exception {
        List<String> queries = queries();
        assertThat(queries).hasSizeGreaterThan(10);
        return queries.stream()
                .map(query -> DynamicTest.dynamicTest(
                        query.lines().findFirst().orElseThrow(),
                        () -> assertThat(database.askAsPsql(query)).as(query).isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> theIndexesAreUsedThatThePageNames() throws Exception {
        database.run("SET enable_seqscan = off");
        return queries().stream()
                .filter(query -> query.contains("Uses the index "))
                .map(query -> DynamicTest.dynamicTest(query.lines().findFirst().orElseThrow(), () -> {
                    String index = query.replaceFirst("(?s).*Uses the index (\\w+).*", "$1");
                    assertThat(database.askAsPsql("EXPLAIN " + query).toString())
                            .contains(index);
                }));
    }

    private static List<String> queries() throws Exception {
        return Arrays.stream(Files.readString(Path.of("queries.sql")).split("(?<=;)\\n\\s*"))
                .map(part -> part.substring(Math.max(0, part.lastIndexOf("\n\n") + 1))
                        .strip())
                .filter(part -> part.contains("SELECT"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "null",
            value = {
                // Whole ones.
                "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,2],[3,4],[1,4],[1,2]]]} | BOX(1 2,3 4)",
                "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[1,4],[3,4],[3,2],[1,2]]],\"bbox\":[1,2,3,4]} | BOX(1 2,3 4)",
                "{\"type\":\"Polygon\",\"coordinates\":[[[1,2,7],[3,2,7],[3,4,7],[1,4,7],[1,2,7]]]} | BOX(1 2,3 4)",
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[1,2],[3,2],[3,4],[1,2]]],[[[5,6],[7,6],[7,8],[5,6]]]]} | BOX(1 2,7 8)",
                // An open ring is closed.
                "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,2],[3,4],[1,4]]]} | BOX(1 2,3 4)",
                // Points, lines and boxes without a surface are tiny surfaces; a bow tie is made valid.
                "{\"type\":\"Point\",\"coordinates\":[1,2]} | BOX(0.99999 1.99999,1.00001 2.00001)",
                "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,2],[3,2],[1,2],[1,2]]]} | BOX(0.99999 1.99999,3.00001 2.00001)",
                "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,2]]]} | BOX(0.99999 1.99999,3.00001 2.00001)",
                "{\"type\":\"Polygon\",\"coordinates\":[[[1,2]]]} | BOX(0.99999 1.99999,1.00001 2.00001)",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]} | BOX(0 0,2 2)",
                // None at all.
                "null | null",
                "\"everywhere\" | null",
                "{} | null",
                "{\"type\":\"Polygon\"} | null",
                "{\"type\":\"Polygon\",\"coordinates\":[]} | null",
                "{\"type\":\"Polygon\",\"coordinates\":[[]]} | null",
                "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,2],[3,4],[1,4],[1]]]} | null",
                "{\"type\":\"Polygon\",\"coordinates\":[[[\"NaN\",2],[3,2],[3,4],[1,4],[\"NaN\",2]]]} | null",
                "{\"type\":\"Polygon\",\"coordinates\":[[[null,2],[3,2],[3,4],[1,4],[null,2]]]} | null",
                "{\"type\":\"Polygon\",\"coordinates\":[[[1e400,2],[3,2],[3,4],[1,4],[1e400,2]]]} | null",
                "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[300,2],[300,4],[1,4],[1,2]]]} | null",
                "{\"type\":\"Nonsense\",\"coordinates\":[1,2]} | null"
            })
    void keepsRecordsWithOddEnvelopes(String envelope, String box) throws Exception {
        // As in a restore of a dump, which sets an empty path.
        database.run("SET search_path = ''");
        try {
            database.run("INSERT INTO public.metadata (id, record) VALUES ('odd', '{\"title\": \"Odd\", \"envelope\": "
                    + envelope + "}')");
            assertThat(database.ask(
                            "SELECT title, public.Box2D(envelope)::text AS box FROM public.metadata WHERE id = 'odd'"))
                    .first()
                    .satisfies(
                            row -> assertThat(row).containsEntry("title", "Odd").containsEntry("box", box));
        } finally {
            database.run("RESET search_path");
            database.run("DELETE FROM metadata WHERE id = 'odd'");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "2024-05-06T07:08:09.1234567+00:00 | 2024-05-06 07:08:09.123457",
                "2024-05-06T07:08:09+02:00 | 2024-05-06 05:08:09",
                "2024-05-06T07:08:09Z | 2024-05-06 07:08:09",
                "2024-13-46T07:08:09Z | null",
                "now | null",
                "6 mai | null"
            })
    void keepsRecordsWithOddTimes(String text, String time) throws Exception {
        assertThat(database.ask("SELECT (time_of(?) AT TIME ZONE 'UTC')::text AS time", text))
                .first()
                .satisfies(row -> assertThat(row).containsEntry("time", time));
    }

    @Test
    void findsWordsInTitlesKeywordsAndAbstracts() throws Exception {
        database.run("INSERT INTO metadata (id, record) VALUES ('words', '{\"title\": \"Zones inondables\","
                + " \"keywords\": [{\"text\": \"Hydrographie\"}], \"abstract\": \"Les crues de la Garonne.\"}')");
        for (String word : List.of("zone", "inondable", "hydrographie", "crue")) {
            List<Map<String, Object>> found = database.ask(
                    "SELECT id FROM metadata WHERE words @@ websearch_to_tsquery('french', ?) AND id = 'words'", word);
            assertThat(found).as(word).hasSize(1);
        }
        database.run("DELETE FROM metadata WHERE id = 'words'");
    }
}
