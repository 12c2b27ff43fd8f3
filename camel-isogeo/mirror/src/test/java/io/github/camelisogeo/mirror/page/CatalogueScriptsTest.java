package io.github.camelisogeo.mirror.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script of the records, whatever strangers write into them. */
class CatalogueScriptsTest {

    private static final String HOSTILE =
            "</script><script>alert(1)</script><!-- ]]> &lt; \u2028\u2029 \\u0022 \" ' ` é 🗺 \u0000";

    @TempDir
    Path folder;

    @Test
    void saysWhereTheRecordsAreFrom() throws IOException {
        new CatalogueScripts("A sandbox", ListedSummaries.of(record("a1", "One"), record("a2", "Two"))).write(folder);

        JsonNode catalogue = catalogue();
        assertThat(catalogue.path("source").asText()).isEqualTo("A sandbox");
        assertThat(catalogue.path("live").asBoolean(true)).isFalse();
        assertThat(catalogue.path("written").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(catalogue.path("records")).hasSize(2);
        assertThat(catalogue.path("records").get(1).path("bbox").get(3).asDouble())
                .isEqualTo(49.0);
    }

    @Test
    void isHarmlessWhereverItStands() throws IOException {
        new CatalogueScripts(HOSTILE, ListedSummaries.of(record("a1", HOSTILE))).write(folder);

        String script = Files.readString(folder.resolve("catalogue.js"), StandardCharsets.US_ASCII);
        assertThat(script).matches("(?s)[\\n\\x20-\\x7e]*").doesNotContain("<", ">", "&");
        assertThat(catalogue().path("source").asText()).isEqualTo(HOSTILE);
        assertThat(catalogue().path("records").get(0).path("title").asText()).isEqualTo(HOSTILE);
    }

    @Test
    void survivesHalfACharacter() throws IOException {
        new CatalogueScripts("x", ListedSummaries.of(record("a1", "half \ud83d of one"))).write(folder);

        assertThat(Files.readString(folder.resolve("catalogue.js"))).contains("half \\uD83D of one");
    }

    @Test
    void replacesTheOneOfAnEarlierRunAndLeavesNothingElse() throws IOException {
        new CatalogueScripts("x", ListedSummaries.of(record("a1", "One"))).write(folder);
        new CatalogueScripts("x", ListedSummaries.of()).write(folder);

        assertThat(catalogue().path("records")).isEmpty();
        assertThat(files()).containsExactly("catalogue.js");
    }

    @Test
    void dividesALargeCatalogue() throws IOException {
        RecordSummary[] five = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> record("a" + number, "Record " + number))
                .toArray(RecordSummary[]::new);
        new CatalogueScripts("x", ListedSummaries.of(five), 2).write(folder);

        assertThat(files()).containsExactly("catalogue-2.js", "catalogue-3.js", "catalogue.js");
        JsonNode second = catalogue("catalogue-2.js");
        assertThat(second.path("part").asInt()).isEqualTo(2);
        assertThat(second.path("most").asInt()).isEqualTo(2);
        assertThat(second.path("total").asInt()).isEqualTo(5);
        assertThat(second.path("records"))
                .extracting(record -> record.path("id").asText())
                .containsExactly("a3", "a4");
        assertThat(catalogue("catalogue-3.js").path("records")).hasSize(1);

        new CatalogueScripts("x", ListedSummaries.of(five), 4).write(folder);
        assertThat(files()).containsExactly("catalogue-2.js", "catalogue.js");
    }

    @ParameterizedTest
    @CsvSource({
        "catalogue.js, 1",
        "catalogue-2.js, 2",
        "catalogue-3.js, 0",
        "catalogue-1.js, 0",
        "catalogue-9999999999.js, 0"
    })
    void knowsItsNames(String name, int part) {
        CatalogueScripts scripts =
                new CatalogueScripts("x", ListedSummaries.of(record("a1", "One"), record("a2", "Two")), 1);

        assertThat(scripts.part(name).orElse(0)).isEqualTo(part);
    }

    @Test
    void saysWhichFolderIsNotThere() {
        assertThatIOException()
                .isThrownBy(() -> new CatalogueScripts("x", ListedSummaries.of()).write(folder.resolve("nowhere")))
                .isInstanceOf(NoSuchFileException.class)
                .withMessageContaining("nowhere");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private JsonNode catalogue() throws IOException {
        return catalogue("catalogue.js");
    }

    private JsonNode catalogue(String name) throws IOException {
        String script = Files.readString(folder.resolve(name));
        String prefix = "window.isogeoCatalogue = ";
        assertThat(script).startsWith(prefix).endsWith(";\n");
        return new ObjectMapper().readTree(script.substring(prefix.length(), script.length() - 2));
    }

    private static RecordSummary record(String id, String title) {
        return new RecordSummary(
                id, title, title, "vectorDataset", title, "2024-01-01", List.of(-5.0, 47.0, -1.0, 49.0));
    }
}
