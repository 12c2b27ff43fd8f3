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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of the records, whatever strangers write into them. */
class CatalogueScriptTest {

    private static final String HOSTILE =
            "</script><script>alert(1)</script><!-- ]]> &lt; \u2028\u2029 \\u0022 \" ' ` é 🗺 \u0000";

    @TempDir
    Path folder;

    @Test
    void saysWhereTheRecordsAreFrom() throws IOException {
        CatalogueScript.write(folder, "A sandbox", List.of(record("a1", "One"), record("a2", "Two")));

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
        CatalogueScript.write(folder, HOSTILE, List.of(record("a1", HOSTILE)));

        String script = Files.readString(folder.resolve("catalogue.js"), StandardCharsets.US_ASCII);
        assertThat(script).matches("(?s)[\\n\\x20-\\x7e]*").doesNotContain("<", ">", "&");
        assertThat(catalogue().path("source").asText()).isEqualTo(HOSTILE);
        assertThat(catalogue().path("records").get(0).path("title").asText()).isEqualTo(HOSTILE);
    }

    @Test
    void survivesHalfACharacter() throws IOException {
        CatalogueScript.write(folder, "x", List.of(record("a1", "half \ud83d of one")));

        assertThat(Files.readString(folder.resolve("catalogue.js"))).contains("half \\uD83D of one");
    }

    @Test
    void replacesTheOneOfAnEarlierRunAndLeavesNothingElse() throws IOException {
        CatalogueScript.write(folder, "x", List.of(record("a1", "One")));
        CatalogueScript.write(folder, "x", List.of());

        assertThat(catalogue().path("records")).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("catalogue.js"));
        }
    }

    @Test
    void saysWhichFolderIsNotThere() {
        assertThatIOException()
                .isThrownBy(() -> CatalogueScript.write(folder.resolve("nowhere"), "x", List.of()))
                .isInstanceOf(NoSuchFileException.class)
                .withMessageContaining("nowhere");
    }

    private JsonNode catalogue() throws IOException {
        String script = Files.readString(folder.resolve("catalogue.js"));
        String prefix = "window.isogeoCatalogue = ";
        assertThat(script).startsWith(prefix).endsWith(";\n");
        return new ObjectMapper().readTree(script.substring(prefix.length(), script.length() - 2));
    }

    private static RecordSummary record(String id, String title) {
        return new RecordSummary(
                id, title, title, "vectorDataset", title, "2024-01-01", List.of(-5.0, 47.0, -1.0, 49.0));
    }
}
