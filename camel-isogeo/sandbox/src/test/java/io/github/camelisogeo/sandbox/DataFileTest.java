package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFileTest {

    private static final String GOOD = TestRecords.record(1, "good").toString();

    @TempDir
    private Path folder;

    private static IsogeoSandbox start(Path data) {
        return IsogeoSandbox.builder().data(data).start();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"_id\":|it is not valid JSON (Unexpected end-of-input within/between Object entries, at column 8)",
                "{\"_id\":\"1\"|it is not valid JSON (Unexpected end-of-input: expected close marker for Object, at column 11)",
                "{\"_id\":\"1\",\"scale\":NaN}|it is not valid JSON (Non-standard token 'NaN', at column 23)",
                "{\"a\":1,\"a\":2}|it is not valid JSON (Duplicate field 'a', at column 12)",
                "{} {}|it is not valid JSON",
                "nonsense|it is not valid JSON",
                "[1,2]|it is not a JSON object",
                "{\"type\":\"service\"}|it has no _id",
                "{\"_id\":12,\"type\":\"service\"}|_id is 12, it must be 32 lower-case hexadecimal digits",
                "{\"_id\":\"0123\",\"type\":\"service\"}|_id is 0123",
                "{\"_id\":\"0123456789abcdef0123456789abcdef\"}|it has no type",
                "{\"_id\":\"0123456789abcdef0123456789abcdef\",\"type\":\"service\",\"links\":{}}|links is not a list",
                "{\"_id\":\"0123456789abcdef0123456789abcdef\",\"type\":\"service\",\"links\":[1]}|links[0] is not an object",
                "{\"_id\":\"0123456789abcdef0123456789abcdef\",\"type\":\"service\",\"tags\":[]}|tags is not an object",
                "{\"_id\":\"00000000000000000000000000000001\",\"type\":\"service\"}|occurs more than once",
            })
    void namesTheLineThatIsBroken(String line, String problem) throws IOException {
        Path data = Files.writeString(folder.resolve("broken.jsonl"), GOOD + "\n\n" + line + "\n");

        assertThatThrownBy(() -> start(data))
                .asInstanceOf(type(SandboxDataException.class))
                .satisfies(e -> assertThat(e.line()).isEqualTo(3))
                .extracting(Throwable::getMessage)
                .asString()
                .startsWith(data + ", line 3: ")
                .contains(problem);
    }

    @Test
    void namesTheFirstOfSeveralBrokenLinesHoweverManyAreReadAtOnce() throws IOException {
        List<String> lines = new ArrayList<>();
        IntStream.range(1, 2000)
                .forEach(i -> lines.add(TestRecords.record(i, "record").toString()));
        // The later line is found to be invalid first.
        lines.set(1400, lines.get(1400).replace("\"type\"", "\"kind\""));
        lines.subList(1401, 1999).replaceAll(line -> "nonsense");
        Path data = Files.write(folder.resolve("broken.jsonl"), lines);

        assertThatThrownBy(() -> start(data)).hasMessageContaining("line 1401: it has no type");
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Path data = Files.write(
                folder.resolve("latin.jsonl"),
                TestRecords.record(1, "Forêt").toString().getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> start(data))
                .isInstanceOf(SandboxDataException.class)
                .hasMessageContaining("line 1: it is not in UTF-8");
    }

    @Test
    void refusesAFileThatIsNotThereOrEmpty() throws IOException {
        assertThatThrownBy(() -> start(folder.resolve("none.jsonl")))
                .isInstanceOf(SandboxDataException.class)
                .hasMessageContaining("there is no such file");
        assertThatThrownBy(() -> start(folder)).isInstanceOf(SandboxDataException.class);
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), "\n \n");
        assertThatThrownBy(() -> start(empty))
                .isInstanceOf(SandboxDataException.class)
                .hasMessageContaining("it contains no records");
    }

    @Test
    void skipsBlankLinesAndAByteOrderMark() throws IOException {
        Path data = Files.writeString(
                folder.resolve("gaps.jsonl"), "\uFEFF" + GOOD + "\r\n\r\n  \n" + TestRecords.record(2, "two"));

        try (IsogeoSandbox sandbox = start(data)) {
            assertThat(sandbox.records()).isEqualTo(2);
        }
    }

    @Test
    void answersOnlyWhatTheModelKnowsAtAnyDepth() {
        ObjectNode record = TestRecords.record(1, "x").put("_deleted", false).put("invented", 1);
        record.putObject("_creator")
                .put("_id", TestRecords.id(9))
                .put("hasDaemon", true)
                .putObject("contact")
                .put("_deleted", false)
                .put("invented", 1);
        record.put("distance", 0.1)
                .putArray("links")
                .addObject()
                .put("url", "http://x.example")
                .put("invented", 1);

        try (IsogeoSandbox sandbox = start(TestRecords.file(folder, record))) {
            JsonNode answer = Api.user(sandbox).whole("_include", Api.ALL).get(0);

            assertThat(answer.toString()).doesNotContain("invented", "hasDaemon");
            assertThat(answer.has("_deleted")).isFalse();
            assertThat(answer.at("/_creator/contact/_deleted").isBoolean()).isTrue();
            assertThat(answer.at("/links/0/url").asText()).isEqualTo("http://x.example");
        }
    }

    @Test
    void keepsEveryDigitAndDerivesTagsThatAreMissing() throws IOException {
        String record = GOOD.replace(
                "\"title\"", "\"envelope\":{\"bbox\":[0.10,1.123456789012345678,2,3]},\"format\":\"shp\",\"title\"");
        Path data = Files.writeString(folder.resolve("digits.jsonl"), record);

        try (IsogeoSandbox sandbox = start(data)) {
            Api.Answer answer = Api.user(sandbox).get("/resources/" + TestRecords.id(1), "_include", "tags");

            assertThat(answer.response().body()).contains("[0.10,1.123456789012345678,2,3]");
            assertThat(answer.json().path("tags").toString())
                    .isEqualTo("{\"format:shp\":\"ESRI Shapefile\",\"type:vector-dataset\":\"Donnée (vecteur)\"}");
        }
    }

    @Test
    void leavesOutCornersThatLieBeyondAllNumbers() throws IOException {
        String corners = "[[[0,0],[1e400,0],[1e400,1],[0,1],[0,0]]]";
        String record = GOOD.replace(
                "\"title\"", "\"envelope\":{\"type\":\"Polygon\",\"coordinates\":" + corners + "},\"title\"");
        Path data = Files.writeString(folder.resolve("infinite.jsonl"), record);

        try (IsogeoSandbox sandbox = start(data)) {
            JsonNode around = Api.user(sandbox).get("/resources/search").json().at("/envelope/bbox");

            assertThat(around).hasSize(4).allMatch(JsonNode::isNumber);
        }
    }

    /** Splitting such geometries took minutes and gigabytes. The data is foreign, so the record is served unchanged. */
    @Test
    void takesTheRectangleAroundAnEnvelopeThatCrossesItselfThousandsOfTimes() throws IOException {
        Random random = new Random(20181);
        String corners = IntStream.range(0, 2000)
                .mapToObj(i -> "[" + random.nextInt(101) / 10.0 + "," + random.nextInt(101) / 10.0 + "]")
                .collect(Collectors.joining(",", "[[[0,0],[10,10],", ",[0,0]]]"));
        String envelope = "{\"type\":\"Polygon\",\"coordinates\":" + corners + "}";
        Path data = Files.writeString(
                folder.resolve("tangled.jsonl"), GOOD.replace("\"title\"", "\"envelope\":" + envelope + ",\"title\""));

        try (IsogeoSandbox sandbox = assertTimeout(Duration.ofSeconds(20), () -> start(data))) {
            Api user = Api.user(sandbox);

            assertThat(user.whole("box", "0,0,10,10", "rel", "equal")).hasSize(1);
            assertThat(user.get("/resources/" + TestRecords.id(1)).json().path("envelope"))
                    .isEqualTo(TestRecords.json(envelope));
        }
    }
}
