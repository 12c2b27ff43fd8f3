package io.github.camelisogeo.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Records made for single tests, if the demonstration catalogue has none that fits. */
final class TestRecords {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private TestRecords() {}

    static String id(int number) {
        return String.format("%032x", number);
    }

    static ObjectNode record(int number, String title) {
        return MAPPER.createObjectNode()
                .put("_id", id(number))
                .put("_created", "2020-01-01T00:00:00.0000001+00:00")
                .put("_modified", "2020-01-01T00:00:00.0000001+00:00")
                .put("title", title)
                .put("type", "vectorDataset");
    }

    static ObjectNode at(int number, String title, String envelope) {
        ObjectNode record = record(number, title);
        record.set("envelope", json(envelope));
        return record;
    }

    static JsonNode json(String document) {
        try {
            return MAPPER.readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the records as JSON, for {@link IsogeoSandboxBuilder#records(Iterable)}. */
    static List<String> list(ObjectNode... records) {
        return Arrays.stream(records).map(ObjectNode::toString).toList();
    }

    static Path file(Path folder, ObjectNode... records) {
        String lines = Arrays.stream(records).map(ObjectNode::toString).collect(Collectors.joining("\n"));
        try {
            return Files.writeString(folder.resolve("records.jsonl"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
