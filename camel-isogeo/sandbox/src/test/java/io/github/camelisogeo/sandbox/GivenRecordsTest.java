package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Records that a program gives instead of a data file. */
class GivenRecordsTest {

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

    private static void assertWrong(String message, Object... records) {
        IsogeoSandbox.Builder builder = IsogeoSandbox.builder().records(Arrays.asList(records));
        assertThatExceptionOfType(SandboxDataException.class)
                .isThrownBy(builder::start)
                .withMessageStartingWith(message)
                .satisfies(e -> assertThat(e.line()).isEqualTo(records.length));
    }
}
