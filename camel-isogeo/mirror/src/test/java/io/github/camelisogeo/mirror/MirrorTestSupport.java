package io.github.camelisogeo.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.search.JsonRecord;
import io.github.camelisogeo.client.search.JsonStream;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Runs the application as its users do, into a folder of the test. */
abstract class MirrorTestSupport {

    static final ObjectMapper JSON = new ObjectMapper();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    int run(Map<String, String> properties, Map<String, String> environment) {
        out.reset();
        err.reset();
        Map<String, String> all = new HashMap<>(Map.of(
                "demo.output", mirror().toString(),
                "demo.once", "true",
                "demo.edits", "0",
                "demo.poll", "100",
                "demo.port", "0"));
        all.putAll(properties);
        return new IsogeoMirror(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(all, environment);
    }

    Path mirror() {
        return folder.resolve("mirror");
    }

    List<String> said() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    List<String> complaints() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(mirror())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> mirror().relativize(file).toString())
                    .filter(name -> !name.startsWith(".") && !name.startsWith("page/"))
                    .sorted()
                    .toList();
        }
    }

    Path data(String... lines) throws IOException {
        return Files.writeString(folder.resolve("data.jsonl"), String.join("\n", lines) + "\n");
    }

    static String record(int number, String more) {
        return "{\"_id\":\"%032x\",\"type\":\"vectorDataset\",\"title\":\"Record %d\",\"_created\":\"2024-01-%02dT00:00:00+00:00\"%s}"
                .formatted(number, number, number, more);
    }

    static String name(int number) {
        return "records/%032x.json".formatted(number);
    }

    JsonNode features() throws IOException {
        return JSON.readTree(mirror().resolve("catalogue.geojson").toFile()).path("features");
    }

    List<JsonNode> changes() throws IOException {
        List<JsonNode> changes = new ArrayList<>();
        for (String line : Files.readAllLines(mirror().resolve("changes.ndjson"))) {
            changes.add(JSON.readTree(line));
        }
        return changes;
    }

    /** Compares files and catalogue, as somebody would who has neither written. */
    void assertInStep(IsogeoSandbox server) throws IOException {
        Map<String, JsonNode> there = new TreeMap<>();
        try (IsogeoClient client = IsogeoClient.builder()
                        .apiUrl(server.url())
                        .clientId(server.clientId())
                        .clientSecret(server.clientSecret())
                        .build();
                JsonStream records = client.search().stream(
                                SearchSelection.builder().include(Include.all()).build())
                        .asJson()) {
            while (records.hasNext()) {
                JsonRecord record = records.next();
                there.put("records/" + record.id() + ".json", JSON.readTree(record.json()));
            }
        }
        Map<String, JsonNode> mirrored = new TreeMap<>();
        for (String name : files()) {
            if (name.startsWith("records/")) {
                mirrored.put(name, JSON.readTree(mirror().resolve(name).toFile()));
            }
        }
        assertThat(mirrored.keySet()).isEqualTo(there.keySet());
        assertThat(mirrored).isEqualTo(there);
    }

    static Map<String, String> environment(IsogeoSandbox server) {
        return Map.of(
                "ISOGEO_API_GROUP_CLIENT_ID", server.clientId(),
                "ISOGEO_API_GROUP_CLIENT_SECRET", server.clientSecret(),
                "ISOGEO_API_URL", server.url(),
                "ISOGEO_ID_URL", server.url());
    }
}
