package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches for a square, a triangle in the upper left half of another square, a line, an invalid envelope, and none. */
class SearchGeographyTest {

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension(IsogeoSandbox.builder()
            .records(TestRecords.list(
                    TestRecords.at(
                            1,
                            "square",
                            "{\"type\":\"Polygon\",\"bbox\":[0,0,10,10],\"coordinates\":[[[0,0],[10,0],[10,10],[0,10],[0,0]]]}"),
                    TestRecords.at(
                            2,
                            "triangle",
                            "{\"type\":\"Polygon\",\"bbox\":[20,0,30,10],\"coordinates\":[[[20,0],[30,10],[20,10],[20,0]]]}"),
                    TestRecords.at(
                            3,
                            "no width",
                            "{\"type\":\"Polygon\",\"bbox\":[40,0,40,10],\"coordinates\":[[[40,0],[40,0],[40,10],[40,10],[40,0]]]}"),
                    TestRecords.at(4, "broken", "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[\"a\",1]]]}"),
                    TestRecords.record(5, "nowhere"),
                    TestRecords.at(6, "box only", "{\"bbox\":[170,0,179,10]}"))));

    private static Api user;

    @BeforeAll
    static void start() {
        user = Api.user(sandbox.get());
    }

    private static int[] found(String... query) {
        return found(user, query);
    }

    private static int[] found(Api api, String... query) {
        return api.whole(query).stream()
                .mapToInt(record -> Integer.parseInt(record.path("_id").asText(), 16))
                .sorted()
                .toArray();
    }

    @Test
    void findsEnvelopesOverTheAntimeridian() {
        String corners = "[177,-20],[-178,-20],[-178,-15],[177,-15],[177,-20]";
        try (IsogeoSandbox pacific = IsogeoSandbox.builder()
                .records(
                        TestRecords.list(
                                TestRecords.at(1, "sides", "{\"bbox\":[177,-20,-178,-15]}"),
                                TestRecords.at(
                                        2,
                                        "both",
                                        "{\"type\":\"Polygon\",\"bbox\":[177,-20,-178,-15],\"coordinates\":[[" + corners
                                                + "]]}"),
                                TestRecords.at(
                                        3, "corners", "{\"type\":\"Polygon\",\"coordinates\":[[" + corners + "]]}"),
                                TestRecords.at(4, "swapped", "{\"bbox\":[3,40,1,41]}"),
                                TestRecords.at(
                                        5,
                                        "beyond",
                                        "{\"type\":\"Polygon\",\"coordinates\":[[[177,-20],[182,-20],[182,-15],[177,-15],[177,-20]]]}")))
                .start()) {
            Api api = Api.user(pacific);

            assertThat(found(api, "box", "-10,-30,10,0")).isEmpty();
            assertThat(found(api, "box", "179,-18,-179,-17")).containsExactly(1, 2, 3, 5);
            assertThat(found(api, "box", "170,-30,-170,0", "rel", "within")).containsExactly(1, 2, 3, 5);
            assertThat(found(api, "box", "-180,-18,-179,-17")).containsExactly(1, 2, 3, 5);
            assertThat(found(api, "geo", "POLYGON((181 -18,183 -18,183 -17,181 -17,181 -18))"))
                    .containsExactly(1, 2, 3, 5);
            assertThat(found(api, "geo", "POLYGON((176 -30,183 -30,183 0,176 0,176 -30))", "rel", "within"))
                    .containsExactly(1, 2, 3, 5);
            assertThat(found(api, "box", "178,-18,181,-17", "rel", "contains")).containsExactly(1, 2, 3, 5);
            assertThat(found(api, "box", "-183,-30,-178,0", "rel", "within")).containsExactly(1, 2, 3, 5);
            assertThat(found(api, "box", "181,-18,181,-18")).containsExactly(1, 2, 3, 5);
            assertThat(found(api, "box", "0,-90,360,90", "rel", "within")).containsExactly(1, 2, 3, 4, 5);
            assertThat(found(api, "geo", "POINT(181 -17)")).containsExactly(1, 2, 3, 5);
            assertThat(found(api, "box", "2,40.5,2.5,41")).containsExactly(4);
            assertThat(bounds(api, "box", "179,-18,-179,-17")).isEqualTo("[177.0,-20.0,-178.0,-15.0]");
            assertThat(bounds(api)).isEqualTo("[1.0,-20.0,-178.0,41.0]");
        }
    }

    private static String bounds(Api api, String... query) {
        return api.get("/resources/search", query).json().at("/envelope/bbox").toString();
    }

    private static int[] numbers(String list) {
        return list == null
                ? new int[0]
                : Arrays.stream(list.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "intersects, '5,5,25,6', 1 2",
        ", '5,5,25,6', 1 2",
        "disjoint, '5,5,25,6', 3 6",
        "contains, '1,1,2,2', 1",
        "within, '-1,-1,31,11', 1 2",
        "overlaps, '5,5,25,6', 1 2",
        "overlaps, '-1,-1,31,11', ",
        "equal, '0,0,10,10', 1",
        "equals, '0,0,10,10', 1",
        "EQUAL, '20,0,30,10', ",
        "intersects, '39,5,41,6', 3",
        "within, '39,-1,41,11', 3",
    })
    void comparesTheEnvelopeWithABox(String rel, String box, String expected) {
        assertThat(found("box", box, "rel", rel == null ? "" : rel)).isEqualTo(numbers(expected));
    }

    /** The lower right half of the square around the triangle is not in it. */
    @Test
    void looksAtTheShapeAndNotAtItsBox() {
        assertThat(found("box", "28,1,29,2")).isEmpty();
        assertThat(found("box", "21,8,22,9", "rel", "contains")).containsExactly(2);
        assertThat(found("geo", "POLYGON((20 0, 30 10, 20 10, 20 0))", "rel", "equal"))
                .containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource({
        "intersects, 'POINT(5 5)', 1",
        "contains, 'POINT(5 5)', 1",
        "intersects, 'LINESTRING(-5 5, 45 5)', 1 2 3",
        "within, 'POLYGON((-1 -1, 11 -1, 11 11, -1 11, -1 -1))', 1",
        "disjoint, 'POLYGON((-1 -1, 11 -1, 11 11, -1 11, -1 -1))', 2 3 6",
        "intersects, 'GEOMETRYCOLLECTION(POLYGON((1 1,2 1,2 2,1 1)),POLYGON((21 8,22 8,22 9,21 8)))', 1 2",
        "intersects, 'POLYGON((0 0, 10 10, 10 0, 0 10, 0 0))', 1",
        "intersects, 'GEOMETRYCOLLECTION(POINT(5 5))', 1",
        "disjoint, 'GEOMETRYCOLLECTION(POINT(5 5))', 2 3 6",
        "intersects, 'GEOMETRYCOLLECTION(LINESTRING(-5 5, 15 5), POINT(40 5))', 1 3",
        "contains, 'GEOMETRYCOLLECTION(POINT(5 5), LINESTRING(1 1, 2 2))', 1",
        "within, 'GEOMETRYCOLLECTION(POLYGON((-1 -1, 11 -1, 11 11, -1 11, -1 -1)), POINT(25 5))', 1",
        "equal, 'GEOMETRYCOLLECTION(POLYGON((0 0, 6 0, 6 10, 0 10, 0 0)), POLYGON((4 0, 10 0, 10 10, 4 10, 4 0)))', 1",
        "overlaps, 'GEOMETRYCOLLECTION(POLYGON((5 5, 15 5, 15 15, 5 15, 5 5)), LINESTRING(40 0, 40 5), POINT(1 1))', 1",
    })
    void comparesTheEnvelopeWithWkt(String rel, String geo, String expected) {
        assertThat(found("geo", geo, "rel", rel)).isEqualTo(numbers(expected));
    }

    @Test
    void takesBracketsAsDeepAsAnyoneNeeds() {
        assertThat(found("geo", nested(31, "POINT(5 5)"))).containsExactly(1);
    }

    /** The parser of JTS is recursive, and would overflow the stack. */
    @ParameterizedTest
    @ValueSource(strings = {"", "POINT(5 5)"})
    void refusesBracketsThatAreNestedDeeper(String innermost) {
        for (int depth : new int[] {33, 1500}) {
            assertRefused(nested(depth, innermost), "brackets nested at most 32 deep");
        }
        assertRefused("GEOMETRYCOLLECTION(".repeat(1500), "brackets nested at most 32 deep");
    }

    private static String nested(int depth, String innermost) {
        return "GEOMETRYCOLLECTION(".repeat(depth) + innermost + ")".repeat(depth);
    }

    @Test
    void takesLongGeometries() {
        String points = corners(5000, i -> i % 100 + " " + i / 100);

        assertThat(found("geo", "MULTIPOINT(" + points + ")")).contains(1);
    }

    /** Their corners meet often, but cost little. */
    @Test
    void takesManyNeighboursThatShareBorders() {
        String cells = corners(1000, i -> {
            int x = i % 40;
            int y = i / 40;
            return "((%1$s %3$s,%2$s %3$s,%2$s %4$s,%1$s %4$s,%1$s %3$s))".formatted(x, x + 1, y, y + 1);
        });

        assertThat(found("geo", "MULTIPOLYGON(" + cells + ")", "rel", "within")).containsExactly(1, 2);
    }

    /** Comparing such geometries with records took minutes and gigabytes. */
    @ParameterizedTest
    @ValueSource(strings = {"POLYGON((%s,0 0))", "LINESTRING(%s,0 0)", "GEOMETRYCOLLECTION(LINESTRING(%s))"})
    void refusesGeometriesThatCrossThemselvesThousandsOfTimes(String form) {
        Random random = new Random(20181);
        String anywhere = "0 0," + corners(3000, i -> random.nextInt(1000) + " " + random.nextInt(1000));
        String aSlantedZigzag = "0 0," + corners(3000, i -> i / 2 + i % 2 * 3000 + " " + (2000 - i / 2 + i % 2 * 3000));
        String toAndFro = "0 0," + corners(3000, i -> i % 2 * 5 + " 7");

        assertRefused(form.formatted(anywhere), "it must be a less tangled geometry");
        assertRefused(form.formatted(aSlantedZigzag), "it must be a less tangled geometry");
        assertRefused(form.formatted(toAndFro), "it must be a less tangled geometry");
    }

    private static String corners(int number, IntFunction<String> corner) {
        return IntStream.range(0, number).mapToObj(corner).collect(Collectors.joining(","));
    }

    private static void assertRefused(String geo, String reason) {
        Api.Answer answer =
                assertTimeout(Duration.ofSeconds(30), () -> user.get("/resources/search", "geo", geo, "rel", "within"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error())
                .contains("geo is " + geo.substring(0, 20), reason)
                .hasSizeLessThan(250);
    }

    @Test
    void ignoresTheRelationWhenBoxAndGeometryAreGiven() {
        assertThat(found("box", "5,5,25,6", "geo", "POINT(5 5)", "rel", "disjoint"))
                .containsExactly(1);
    }

    @Test
    void crossesTheDateLine() {
        assertThat(found("box", "175,0,-175,1")).containsExactly(6);
    }

    /** B4: the Python SDK sends four parameters for a tuple. */
    @Test
    void takesFourBoxParametersAsOne() {
        assertThat(found("box", "5", "box", "5", "box", "25", "box", "6")).containsExactly(1, 2);
    }

    @Test
    void saysTheEnvelopeOfAllThatWasFound() {
        JsonNode envelope = user.get("/resources/search", "_limit", "0").json().path("envelope");
        assertThat(envelope.path("bbox").toString()).isEqualTo("[0.0,0.0,179.0,10.0]");
        assertThat(envelope.path("coordinates").toString())
                .isEqualTo("[[[0.0,0.0],[179.0,0.0],[179.0,10.0],[0.0,10.0],[0.0,0.0]]]");
        assertThat(user.get("/resources/search", "q", "nowhere")
                        .json()
                        .path("envelope")
                        .isNull())
                .isTrue();
    }
}
