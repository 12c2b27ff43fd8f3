package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records that a program gives instead of a data file. */
class GivenRecordsTest {

    @TempDir
    private Path folder;

    private static final String CREATOR = "{\"_id\":\"0123456789abcdef0123456789abcdef\","
            + "\"contact\":{\"_id\":\"1123456789abcdef0123456789abcdef\",\"name\":\"Ville\",\"type\":\"group\"}}";

    @Test
    void areThereWithTheEntitiesThatTheyName() {
        String json = "{\"type\":\"vectorDataset\",\"title\":\"Roads\",\"_creator\":" + CREATOR + "}";
        Map<String, Object> map = Map.of(
                "_id",
                TestRecords.id(7),
                "type",
                "rasterDataset",
                "title",
                "Photographs",
                "envelope",
                Map.of("type", "Point", "coordinates", List.of(2, 48)));
        try (IsogeoSandbox sandbox =
                IsogeoSandbox.builder().record(json).record(map).start()) {
            Api user = Api.user(sandbox);

            assertThat(user.whole())
                    .extracting(record -> record.path("title").asText())
                    .containsExactlyInAnyOrder("Roads", "Photographs");
            assertThat(user.get("/resources/" + TestRecords.id(7)).json().at("/envelope/coordinates/1"))
                    .hasToString("48");
            assertThat(user.get("/groups").json())
                    .extracting((JsonNode group) -> group.at("/contact/name").asText())
                    .containsExactly("Ville");
            assertThat(user.get("/resources/search", "box", "1,47,3,49").json().path("total"))
                    .hasToString("1");
        }
    }

    @Test
    void canBeManyAndRepeated() {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder()
                .records(Stream.of("{\"type\":\"resource\"}", Map.of("type", "service")))
                .records(List.of("{\"type\":\"resource\"}"))
                .records(30)
                .start()) {
            assertThat(sandbox.records()).isEqualTo(30);
            assertThat(Api.user(sandbox)
                            .get("/resources/search", "q", "type:service")
                            .json()
                            .path("total"))
                    .hasToString("10");
        }
    }

    @Test
    void areNamedByNumberIfTheyAreWrong() {
        assertWrong("record 2: it has no type", "{\"type\":\"service\"}", "{}");
        assertWrong("record 1: it is not a JSON object", "[]");
        assertWrong("record 1: it is not valid JSON", "{");
        assertWrong("record 1: it is java.lang.Integer, not a text or a map", 1);
        assertWrong("record 1: _id is x, it must be 32", Map.of("_id", "x", "type", "service"));
        assertWrong("record 1: it cannot be written as JSON", Map.of("type", new Object()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "title": 5                                           | title is 5, it must be a text
                    "scale": "12"                                        | scale is "12", it must be a whole number
                    "distance": "far"                                    | distance is "far", it must be a number
                    "series": "yes"                                      | series is "yes", it must be true or false
                    "_modified": 5                                       | _modified is 5, it must be a date
                    "_abilities": "all"                                  | _abilities is "all", it must be a list
                    "envelope": "here"                                   | envelope is "here", it must be an object
                    "links": {}                                          | links is not a list
                    """)
    void areRefusedIfAValueIsOfAnotherType(String attribute, String problem) {
        String record = "{\"_id\": \"" + TestRecords.id(2) + "\", \"type\": \"service\", " + attribute + "}";

        assertThatExceptionOfType(SandboxDataException.class)
                .isThrownBy(() -> IsogeoSandbox.builder()
                        .record(Map.of("type", "resource"))
                        .record(record)
                        .start())
                .withMessageStartingWith("record 2: ")
                .withMessageContaining(problem);
        Path data = TestRecords.file(folder, TestRecords.record(1, "x"), (ObjectNode) TestRecords.json(record));
        assertThatExceptionOfType(SandboxDataException.class)
                .isThrownBy(() -> IsogeoSandbox.builder().data(data).start())
                .withMessageContaining("line 2: ")
                .withMessageContaining(problem);
    }

    @Test
    void areRefusedIfTheyAreOfAnUnknownTypeOrNotANumber() {
        assertWrong("record 1: type is \"servce\", it must be one of [dataset, ", Map.of("type", "servce"));
        assertWrong("record 1: distance is ", Map.of("type", "service", "distance", Double.NaN));
    }

    private enum Type {
        NO_GEO_DATASET
    }

    @Test
    void mayContainDatesEnumsAndOptionals() {
        Map<String, Object> record = Map.of(
                "type",
                Type.NO_GEO_DATASET,
                "title",
                Optional.of("Rivers"),
                "abstract",
                Optional.empty(),
                "_created",
                Instant.parse("2020-01-02T03:04:05.678Z"),
                "validFrom",
                LocalDate.of(2020, 2, 3),
                "validTo",
                OffsetDateTime.parse("2020-01-02T03:04:05+01:00"));
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().record(record).start()) {
            JsonNode answer = Api.user(sandbox).whole().get(0);

            assertThat(answer.path("type").asText()).isEqualTo("noGeoDataset");
            assertThat(answer.path("title").asText()).isEqualTo("Rivers");
            assertThat(answer.hasNonNull("abstract")).isFalse();
            assertThat(answer.path("_created").asText()).isEqualTo("2020-01-02T03:04:05.6780000+00:00");
            assertThat(answer.path("_modified").asText()).isEqualTo("2020-01-02T03:04:05.6780000+00:00");
            assertThat(answer.path("validFrom").asText()).isEqualTo("2020-02-03");
            assertThat(answer.path("validTo").asText()).isEqualTo("2020-01-02T02:04:05.0000000+00:00");
        }
    }

    @Test
    void getTimeStamps() {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder()
                .record(Map.of("type", "service", "title", "a"))
                .record(Map.of("type", "service", "title", "b"))
                .start()) {
            List<JsonNode> records = Api.user(sandbox).whole("ob", "title", "od", "asc");

            assertThat(records).allSatisfy(record -> {
                assertThat(record.path("_created").asText()).matches("20\\d\\d-.*\\.\\d{7}\\+00:00");
                assertThat(record.path("_modified")).isEqualTo(record.path("_created"));
            });
            assertThat(records.get(0).path("_created").asText())
                    .isLessThan(records.get(1).path("_created").asText());
        }
    }

    @Test
    void mayBeNone() {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().records(List.of()).start()) {
            Api user = Api.user(sandbox);

            assertThat(sandbox.records()).isZero();
            assertThat(user.total()).isZero();
            String workgroup = user.sendForm("POST", "/groups", "contact.name", "x", "contact.email", "x@x.example")
                    .json()
                    .path("_id")
                    .asText();
            assertThat(user.sendJson(
                                    "POST",
                                    "/groups/" + workgroup + "/resources",
                                    "{\"title\": \"x\", \"type\": \"service\"}")
                            .status())
                    .isEqualTo(201);
            assertThat(user.total()).isEqualTo(1);
            assertThat(Api.anonymous(sandbox).get("/").status()).isEqualTo(200);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        IsogeoSandbox.builder().records(List.of()).records(5).start())
                .withMessageContaining("records is 5");
    }

    private static void assertWrong(String message, Object... records) {
        IsogeoSandboxBuilder builder = IsogeoSandbox.builder().records(Arrays.asList(records));
        assertThatExceptionOfType(SandboxDataException.class)
                .isThrownBy(builder::start)
                .withMessageStartingWith(message)
                .satisfies(e -> assertThat(e.line()).isEqualTo(records.length));
    }
}
