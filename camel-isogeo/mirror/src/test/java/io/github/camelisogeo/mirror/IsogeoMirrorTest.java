package io.github.camelisogeo.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.sandbox.Faults;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import io.github.camelisogeo.sandbox.RouteFault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the application leaves behind, and what it says meanwhile. */
class IsogeoMirrorTest extends MirrorTestSupport {

    private static final String BOX =
            "{\"type\":\"Polygon\",\"bbox\":[0,45,1,46],\"coordinates\":[[[0,45],[1,45],[1,46],[0,46],[0,45]]]}";

    private static String id(int number) {
        return "%032x".formatted(number);
    }

    static IsogeoClient user(IsogeoSandbox server) {
        return IsogeoClient.builder()
                .apiUrl(server.url())
                .clientId(server.userClientId())
                .clientSecret(server.userClientSecret())
                .username(server.user())
                .password(server.password())
                .build();
    }

    @Test
    void mirrorsTheSandboxThatItStarts() throws IOException {
        assertThat(run(Map.of(), Map.of())).isZero();

        assertThat(complaints()).isEmpty();
        int records = features().size();
        assertThat(records).isGreaterThan(250);
        assertThat(files().stream().filter(name -> name.startsWith("records/"))).hasSize(records);
        assertThat(said().get(0)).matches("Sandbox listening on http://127\\.0\\.0\\.1:\\d+");
        assertThat(said().get(1)).isEqualTo("Writing to " + mirror().toAbsolutePath());
        assertThat(said().get(2)).matches("Map on http://127\\.0\\.0\\.1:\\d+/");
        assertThat(said().get(3)).isEqualTo("Reading " + records + " records");
        assertThat(said())
                .anyMatch(line -> line.matches(records + " records mirrored in \\d+\\.\\d s, following what changes"));
        assertThat(said().get(said().size() - 1))
                .isEqualTo("in step: " + records + " records, 0 created, 0 updated, 0 deleted");
        assertThat(changes()).isEmpty();
    }

    @Test
    void followsAnEditor() throws IOException {
        assertThat(run(Map.of("demo.edits", "25"), Map.of())).isZero();

        assertThat(complaints()).isEmpty();
        Matcher inStep = Pattern.compile("in step: (\\d+) records, (\\d+) created, (\\d+) updated, (\\d+) deleted")
                .matcher(said().get(said().size() - 1));
        assertThat(inStep.matches()).isTrue();
        int[] count = IntStream.rangeClosed(1, 4)
                .map(group -> Integer.parseInt(inStep.group(group)))
                .toArray();
        assertThat(count[1] + count[2] + count[3]).isEqualTo(25);
        assertThat(count[1]).isPositive();
        assertThat(count[2]).isPositive();
        assertThat(count[3]).isPositive();
        assertThat(features()).hasSize(count[0]);
        for (String type : List.of("created", "updated", "deleted")) {
            assertThat(changes().stream()
                            .filter(change -> change.path("type").asText().equals(type)))
                    .as(type)
                    // A service is updated too when a dataset that it shows is deleted.
                    .hasSizeGreaterThanOrEqualTo(count[type.equals("created") ? 1 : type.equals("updated") ? 2 : 3])
                    .allMatch(change -> change.path("id").asText().length() == 32
                            && !change.path("title").asText().isEmpty()
                            && change.path("modified").asText().startsWith("20"));
        }
        Set<String> gone = changes().stream()
                .filter(change -> change.path("type").asText().equals("deleted"))
                .map(change -> change.path("id").asText())
                .collect(Collectors.toSet());
        for (JsonNode change : changes()) {
            String id = change.path("id").asText();
            Path file = mirror().resolve("records").resolve(id + ".json");
            assertThat(Files.exists(file)).isEqualTo(!gone.contains(id));
            assertThat(said())
                    .anyMatch(line -> line.startsWith(change.path("type").asText() + "  " + id));
        }
    }

    @Test
    void mirrorsAnotherServerThatTheEnvironmentNames() throws IOException {
        try (IsogeoSandbox server = IsogeoSandbox.builder().records(450).start()) {
            assertThat(run(Map.of(), environment(server))).isZero();

            assertThat(said().get(0)).contains(server.url()).doesNotContain("Sandbox", server.clientSecret());
            assertInStep(server);
            assertThat(features()).hasSize(450);
            assertThat(Files.readString(mirror().resolve(".source.json")))
                    .contains(server.url())
                    .doesNotContain(server.clientId(), server.clientSecret());
        }
    }

    @Test
    void goesOnWhereItWasOnAnotherServer() throws IOException {
        try (IsogeoSandbox server = IsogeoSandbox.builder()
                        .data(data(record(1, ""), record(2, ""), record(3, "")))
                        .start();
                IsogeoClient user = user(server)) {
            run(Map.of(), environment(server));
            long before = server.stats().requests();
            user.metadata().delete(Id.of(id(2)));
            user.metadata()
                    .update(
                            Id.of(id(3)),
                            Metadata.builder()
                                    .type(MetadataType.VECTOR_DATASET)
                                    .title("Better")
                                    .build(),
                            null);

            assertThat(run(Map.of(), environment(server))).isZero();

            assertThat(said()).contains("Continuing with 3 records of an earlier run");
            assertThat(said().get(said().size() - 1)).isEqualTo("in step: 2 records, 0 created, 0 updated, 0 deleted");
            assertThat(changes())
                    .extracting(change -> change.path("type").asText() + " "
                            + change.path("title").asText())
                    .containsExactly("updated Better", "deleted Record 2");
            assertThat(server.stats().requests() - before).isLessThan(20);
            assertInStep(server);
        }
    }

    @Test
    void endsInStepAlthoughTheServerHasABadDay() throws IOException {
        try (IsogeoSandbox server =
                IsogeoSandbox.builder().records(700).fail(0.3).drop(0.1).start()) {
            assertThat(run(Map.of(), environment(server)))
                    .as(complaints().toString())
                    .isZero();
            server.faults(server.faults().fail(0).drop(0));

            assertInStep(server);
        }
    }

    @Test
    void asksAgainIfConnectionsBreakBeforeTheFirstAnswer() throws IOException {
        try (IsogeoSandbox server = IsogeoSandbox.builder().records(3).start()) {
            Faults faults = Faults.NONE;
            for (int request = 1; request <= 12; request++) {
                faults = faults.with(
                        RouteFault.of("GET /resources/search").nth(request).dropped());
            }
            server.faults(faults);

            assertThat(run(Map.of(), environment(server)))
                    .as(complaints().toString())
                    .isZero();

            assertThat(complaints()).anyMatch(line -> line.contains("No answer yet, trying again"));
        }
    }

    @Test
    void repairsALineThatAKillHasTorn() throws IOException {
        try (IsogeoSandbox server =
                IsogeoSandbox.builder().data(data(record(1, ""))).start()) {
            run(Map.of(), environment(server));
            Path log = mirror().resolve("changes.ndjson");
            Files.writeString(log, "{\"type\":\"updated\",\"id\":\"1\"}\n{\"type\":\"dele");
            run(Map.of(), environment(server));

            assertThat(Files.readString(log)).isEqualTo("{\"type\":\"updated\",\"id\":\"1\"}\n");
        }
    }

    @Test
    void refusesAPortThatWasAskedForAndIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(run(Map.of("demo.port", port), Map.of())).isNotZero();
            assertThat(complaints()).hasSize(1).allMatch(line -> line.contains("port " + port));
        }
    }

    @Test
    void drawsEnvelopesAndLeavesTheOthersOut() throws IOException {
        Path data = data(
                record(1, ",\"envelope\":" + BOX),
                record(2, ""),
                record(3, ",\"envelope\":{\"type\":\"Sphere\",\"coordinates\":[1]},\"name\":\"n\""));

        assertThat(run(Map.of("sandbox.data", data.toString()), Map.of())).isZero();

        assertThat(files())
                .containsExactly(
                        "catalogue.geojson", "catalogue.js", "changes.ndjson", "index.html", name(1), name(2), name(3));
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

        assertThat(files().stream().filter(name -> name.startsWith("records/")))
                .containsExactly(name(2), "records/mine.json");
    }
}
