package io.github.camelisogeo.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one record has wrong doesn't harm the others, or the files with all of them. */
class OddRecordsTest extends MirrorTestSupport {

    private static final String RING = "[[0,45],[1,45],[1,46],[0,46],[0,45]]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'Polygon','coordinates':[[['NaN',45],[1,45],[1,46],[0,46],['NaN',45]]]}",
                "{'type':'Polygon','coordinates':[[[1e999,45],[1,45],[1,46],[0,46],[1e999,45]]]}",
                "{'type':'Polygon','coordinates':'0 45, 1 46'}",
                "{'type':'Polygon','coordinates':[]}",
                "{'type':'Polygon','coordinates':[[]]}",
                "{'type':'Polygon','coordinates':[RING,[]]}",
                "{'type':'Polygon','coordinates':[[[0,45],[1,45],[1,46],[0,46]]]}",
                "{'type':'Polygon','coordinates':[[[0,45],[1,45],[0,45]]]}",
                "{'type':'Polygon','coordinates':[[[0,45],[1,45],[1],[0,45]]]}",
                "{'type':'Polygon','coordinates':[0,45]}",
                "{'type':'MultiPolygon','coordinates':[[RING],[[[0,45]]]]}",
                "{'type':'MultiPolygon','coordinates':[RING]}",
                "{'type':'LineString','coordinates':[[0,45]]}",
                "{'type':'Point','coordinates':[null,45]}",
                "{'type':'Point','coordinates':[652000,6862000]}",
                "{'type':'Point','coordinates':[1,2,3,4]}",
                "{'type':'Sphere','coordinates':[1]}",
                "{'type':7,'coordinates':[1,2]}",
            })
    void leavesOutAnEnvelopeThatNobodyCanRead(String envelope) {
        assertThat(feature(envelope).path("geometry").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'Polygon','coordinates':[RING]}",
                "{'type':'Polygon','bbox':[0,45,1,46],'coordinates':[RING]}",
                "{'type':'Polygon','coordinates':[[[0,45],[1,45],[1,46],[0.0,45.00]]]}",
                "{'type':'Polygon','coordinates':[RING,[[0.2,45.2],[0.2,45.4],[0.4,45.4],[0.2,45.2]]]}",
                "{'type':'Polygon','coordinates':[[[1,2],[1,2],[3,2],[1,2]]]}",
                "{'type':'MultiPolygon','coordinates':[[RING],[RING]]}",
                "{'type':'Point','coordinates':[1,2,30.5]}",
                "{'type':'MultiPoint','coordinates':[[1,2]]}",
                "{'type':'LineString','coordinates':[[0,45],[1,46]]}",
                "{'type':'MultiLineString','coordinates':[[[0,45],[1,46]]]}",
            })
    void keepsEveryOther(String envelope) throws IOException {
        assertThat(feature(envelope).path("geometry")).isEqualTo(JSON.readTree(json(envelope)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'Polygon','coordinates':[[[0,45],[0,46],[1,46],[1,45],[0,45]]]} | {'type':'Polygon','coordinates':[RING]}",
                "{'type':'Polygon','coordinates':[RING,[[0.2,45.2],[0.4,45.4],[0.2,45.4],[0.2,45.2]]]}"
                        + "| {'type':'Polygon','coordinates':[RING,[[0.2,45.2],[0.2,45.4],[0.4,45.4],[0.2,45.2]]]}",
                "{'type':'MultiPolygon','coordinates':[[RING],[[[0,45],[0,46],[1,46],[1,45],[0,45]]]]}"
                        + "| {'type':'MultiPolygon','coordinates':[[RING],[RING]]}",
                "{'type':'Polygon','coordinates':[[[177,0],[-178,0],[-178,1],[177,1],[177,0]]]}"
                        + "| {'type':'Polygon','coordinates':[[[177,0],[177,1],[-178,1],[-178,0],[177,0]]]}",
            })
    void putsRingsInTheOrderThatTheStandardDemands(String envelope, String ordered) throws IOException {
        assertThat(feature(envelope).path("geometry")).isEqualTo(JSON.readTree(json(ordered)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "185,195 | -175,-165",
                "-195,-185 | 165,175",
                "180,190 | -180,-170",
                "-190,-180 | 170,180",
                "0,360 | -180,180",
                "-360,0 | -180,180",
            })
    void movesARectangleBeyondTheAntimeridianToWhereItIs(String given, String moved) throws IOException {
        JsonNode geometry = feature("{'type':'Polygon','coordinates':[" + ring(given) + "]}")
                .path("geometry");

        assertThat(geometry.path("type").asText()).isEqualTo("Polygon");
        assertThat(geometry.path("coordinates").path(0)).isEqualTo(JSON.readTree(ring(moved)));
    }

    private static String ring(String sides) {
        double west = Double.parseDouble(sides.split(",")[0]);
        double east = Double.parseDouble(sides.split(",")[1]);
        return "[[%1$s,0.0],[%2$s,0.0],[%2$s,1.0],[%1$s,1.0],[%1$s,0.0]]".formatted(west, east);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[3,45,1,46]", "['w',45,1,46]", "[0,46,1,45]", "[0,45]", "[0,45,1e999,1,46,0]", "'all'"})
    void leavesOutABoxThatContradictsItself(String bbox) throws IOException {
        JsonNode geometry = feature("{'type':'Polygon','bbox':" + bbox + ",'coordinates':[RING]}")
                .path("geometry");

        assertThat(geometry).isEqualTo(JSON.readTree(json("{'type':'Polygon','coordinates':[RING]}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'Polygon','bbox':[177,0,-178,1],'coordinates':[[[177,0],[-178,0],[-178,1],[177,1],[177,0]]]}",
                "{'type':'Polygon','bbox':[177,0,182,1],'coordinates':[[[177,0],[182,0],[182,1],[177,1],[177,0]]]}",
                "{'type':'Polygon','coordinates':[[[177,0],[177,1],[182,1],[182,0],[177,0]]]}",
                "{'type':'Polygon','coordinates':[[[-183,0],[-178,0],[-178,1],[-183,1],[-183,0]]]}",
            })
    void cutsARectangleAtTheAntimeridian(String envelope) throws IOException {
        assertThat(feature(envelope).path("geometry"))
                .isEqualTo(JSON.readTree("{\"type\":\"MultiPolygon\",\"bbox\":[177.0,0.0,-178.0,1.0],\"coordinates\":["
                        + "[[[177.0,0.0],[180.0,0.0],[180.0,1.0],[177.0,1.0],[177.0,0.0]]],"
                        + "[[[-180.0,0.0],[-178.0,0.0],[-178.0,1.0],[-180.0,1.0],[-180.0,0.0]]]]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'Polygon','coordinates':[[[177,0],[177,1],[-178,1],[-178,0],[177,0]]]}",
                "{'type':'Polygon','coordinates':[[[-180,-90],[180,-90],[180,90],[-180,90],[-180,-90]]]}",
                "{'type':'Polygon','coordinates':[[[177,0],[182,0],[180,1],[177,1],[177,0]]]}",
                "{'type':'LineString','coordinates':[[177,0],[182,1]]}",
            })
    void leavesWhatMayMeanAnythingElse(String envelope) throws IOException {
        assertThat(feature(envelope).path("geometry")).isEqualTo(JSON.readTree(json(envelope)));
    }

    @Test
    void writesHalfACharacterAsSomethingThatCanBeRead() throws IOException {
        Metadata record = ModelJson.read(
                "{\"_id\":\"1\",\"title\":\"half \\ud83d of one\"}".getBytes(StandardCharsets.UTF_8), Metadata.class);

        assertThat(JSON.readTree(Feature.of("1", record).json())
                        .path("properties")
                        .path("title")
                        .asText())
                .isEqualTo("half ? of one");
    }

    private static String json(String text) {
        return text.replace("RING", RING).replace('\'', '"');
    }

    private static JsonNode feature(String envelope) {
        try {
            String record = "{\"_id\":\"1\",\"envelope\":" + json(envelope) + "}";
            Metadata read = ModelJson.read(record.getBytes(StandardCharsets.UTF_8), Metadata.class);
            return JSON.readTree(Feature.of("1", read).json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void mirrorsTheRecordsBesideOneWithoutAnIdentifier() throws Exception {
        try (IsogeoSandbox server = IsogeoSandbox.builder()
                        .data(data(record(1, ""), record(2, ""), record(3, "")))
                        .start();
                RewritingProxy proxy = new RewritingProxy(
                        server.url(), body -> body.replace("%032x".formatted(1), "../../etc/passwd"))) {
            Process process = process(environment(server, proxy));

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            List<String> said = Files.readAllLines(log());
            assertThat(process.exitValue()).as(said.toString()).isZero();
            assertThat(said)
                    .filteredOn(line -> line.contains("etc/passwd"))
                    .singleElement()
                    .asString()
                    .contains("A record is left out");
            assertThat(said.get(said.size() - 1)).startsWith("in step: 2 records");
            assertThat(files()).filteredOn(name -> name.startsWith("records/")).containsExactly(name(2), name(3));
        }
    }

    @Test
    void namesRecordsInOneWayWhateverTheServerDoes() throws Exception {
        try (IsogeoSandbox server = IsogeoSandbox.builder()
                        .data(data(record(0xab, ""), record(2, "")))
                        .start();
                RewritingProxy proxy = new RewritingProxy(
                        server.url(),
                        body -> body.replace("%032x".formatted(0xab), "00000000-0000-0000-0000-0000000000AB"))) {
            assertThat(run(Map.of(), environment(server, proxy)))
                    .as(complaints().toString())
                    .isZero();

            assertThat(files()).filteredOn(name -> name.startsWith("records/")).containsExactly(name(2), name(0xab));
            assertThat(features())
                    .extracting(feature -> feature.path("id").asText())
                    .contains("%032x".formatted(0xab));
        }
    }

    private Path log() {
        return folder.resolve("run.log");
    }

    /** Runs the application as a process, whose log can be read. */
    private Process process(Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Ddemo.output=" + mirror(),
                "-Ddemo.once=true",
                "-Ddemo.poll=100",
                "-Ddemo.port=0",
                "-cp",
                System.getProperty("java.class.path"),
                IsogeoMirror.class.getName());
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).redirectOutput(log().toFile()).start();
    }

    private static Map<String, String> environment(IsogeoSandbox server, RewritingProxy proxy) {
        Map<String, String> environment = new HashMap<>(environment(server));
        environment.put("ISOGEO_API_URL", proxy.url());
        environment.put("ISOGEO_ID_URL", proxy.url());
        return environment;
    }
}
