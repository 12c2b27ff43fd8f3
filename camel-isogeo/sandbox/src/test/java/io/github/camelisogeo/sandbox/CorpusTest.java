package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Real records are returned as they are in their file. Only runs if {@code -Disogeo.corpus=FOLDER} or
 * {@code ISOGEO_CORPUS} names a folder of {@code *.jsonl} files.
 */
class CorpusTest {

    private static final String FOLDER = System.getProperty("isogeo.corpus", System.getenv("ISOGEO_CORPUS"));

    @Test
    void answersTheRecordsOfTheFile() throws IOException {
        assumeTrue(FOLDER != null, "no corpus is named");
        Path data = Path.of(FOLDER, "resources.jsonl");
        ObjectMapper plain = new ObjectMapper();
        Shape metadata = Shape.of("Metadata");
        Map<String, JsonNode> expected = Files.readAllLines(data).stream()
                .map(line -> {
                    try {
                        ObjectNode record = metadata.restrict((ObjectNode) Json.MAPPER.readTree(line));
                        return plain.readTree(record.toString());
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(Collectors.toMap(record -> record.path("_id").asText(), record -> record));

        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().data(data).start()) {
            Map<String, JsonNode> answered = Api.group(sandbox).whole("_include", Api.ALL).stream()
                    .collect(Collectors.toMap(record -> record.path("_id").asText(), record -> record));

            assertThat(answered.keySet()).isEqualTo(expected.keySet());
            answered.forEach((id, record) -> assertThat(record).isEqualTo(expected.get(id)));
        }
    }
}
