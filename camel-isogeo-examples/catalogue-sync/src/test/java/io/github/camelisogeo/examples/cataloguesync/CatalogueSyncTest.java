package io.github.camelisogeo.examples.cataloguesync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.api.MetadataStream;
import io.github.camelisogeo.client.api.SearchSelection;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.operation.Include;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the example leaves behind, and what it says meanwhile. */
class CatalogueSyncTest extends ExampleTestSupport {

    private static final String BOX =
            "{\"type\":\"Polygon\",\"bbox\":[0,45,1,46],\"coordinates\":[[[0,45],[1,45],[1,46],[0,46],[0,45]]]}";

    @Test
    void mirrorsTheSandboxThatItStarts() throws IOException {
        assertThat(run(Map.of(), Map.of())).isZero();

        assertThat(complaints()).isEmpty();
        int records = features().size();
        assertThat(records).isGreaterThan(250);
        assertThat(files()).hasSize(records + 1);
        assertThat(said().get(0)).matches("Sandbox listening on http://127\\.0\\.0\\.1:\\d+");
        assertThat(said().get(1)).isEqualTo("Writing to " + mirror().toAbsolutePath());
        assertThat(said().get(2)).isEqualTo("Reading " + records + " records");
        assertThat(said().get(said().size() - 1))
                .matches(records + " records written to \\Q" + mirror() + "\\E in \\d+\\.\\d s");
    }

    @Test
    void mirrorsAnotherServerThatTheEnvironmentNames() throws IOException {
        try (IsogeoSandbox server = IsogeoSandbox.builder().records(450).start();
                IsogeoClient client = IsogeoClient.builder()
                        .apiUrl(server.url())
                        .clientId(server.clientId())
                        .clientSecret(server.clientSecret())
                        .build()) {
            assertThat(run(Map.of(), environment(server))).isZero();

            assertThat(said().get(0)).contains(server.url()).doesNotContain("Sandbox", server.clientSecret());
            List<String> inOrder = new ArrayList<>();
            try (MetadataStream records = client.search().stream(
                    SearchSelection.builder().include(Include.all()).build())) {
                while (records.hasNext()) {
                    Metadata record = records.next();
                    inOrder.add(record.id());
                    Path file = mirror().resolve("records").resolve(record.id() + ".json");
                    assertThat(JSON.readTree(file.toFile())).isEqualTo(JSON.readTree(ModelJson.write(record)));
                }
            }
            assertThat(inOrder).hasSize(450);
            assertThat(features())
                    .extracting(feature -> feature.path("id").asText())
                    .isEqualTo(inOrder);
        }
    }

    @Test
    void drawsEnvelopesAndLeavesTheOthersOut() throws IOException {
        Path data = data(
                record(1, ",\"envelope\":" + BOX),
                record(2, ""),
                record(3, ",\"envelope\":{\"type\":\"Sphere\",\"coordinates\":[1]},\"name\":\"n\""));

        assertThat(run(Map.of("sandbox.data", data.toString()), Map.of())).isZero();

        assertThat(files()).containsExactly("catalogue.geojson", name(1), name(2), name(3));
        assertThat(features()).hasSize(3);
        JsonNode oldest = features().get(2);
        assertThat(oldest.path("geometry")).isEqualTo(JSON.readTree(BOX));
        assertThat(oldest.path("properties").path("title").asText()).isEqualTo("Record 1");
        assertThat(oldest.path("properties").path("created").asText()).startsWith("2024-01-01T00:00:00");
        assertThat(features().get(1).path("geometry").isNull()).isTrue();
        assertThat(features().get(0).path("geometry").isNull()).isTrue();
        assertThat(features().get(0).path("properties").path("name").asText()).isEqualTo("n");
    }

    @Test
    void removesWhatAnEarlierRunWroteAndOnlyThat() throws IOException {
        run(
                Map.of(
                        "sandbox.data",
                        data(record(1, ""), record(2, ""), record(3, "")).toString()),
                Map.of());
        Path records = mirror().resolve("records");
        Files.writeString(records.resolve("mine.json"), "{}");
        Files.writeString(records.resolve("." + "0".repeat(32) + ".json.tmp"), "{\"half");

        assertThat(run(Map.of("sandbox.data", data(record(2, "")).toString()), Map.of()))
                .isZero();

        assertThat(files()).containsExactly("catalogue.geojson", name(2), "records/mine.json");
        assertThat(said().get(said().size() - 1))
                .startsWith("1 records written")
                .endsWith(", 2 files of an earlier run removed");
    }
}
