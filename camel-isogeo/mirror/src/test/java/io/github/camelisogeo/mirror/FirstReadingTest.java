package io.github.camelisogeo.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.mirror.index.Entry;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first reading writes each record once, as the server sent it, and the files with all records at its end. */
class FirstReadingTest extends MirrorTestSupport {

    private static final long MANY = 5_000;

    @TempDir
    Path here;

    @Test
    void writesRecordsAsTheServerSentThem() throws Exception {
        String odd = ",  \"scale\":1.50e3,\"unheardOf\":{\"a\":[1.0,1e2,\"\\u00e9\"]}";
        try (IsogeoSandbox server =
                        IsogeoSandbox.builder().data(data(record(1, ""))).start();
                RewritingProxy proxy = new RewritingProxy(
                        server.url(), body -> body.replace("\"title\":\"Record 1\"", "\"title\":\"Record 1\"" + odd))) {
            Map<String, String> environment = new HashMap<>(environment(server));
            environment.put("ISOGEO_API_URL", proxy.url());

            assertThat(run(Map.of(), environment)).as(complaints().toString()).isZero();

            assertThat(mirror().resolve(name(1))).content().contains(odd);
        }
    }

    @Test
    void writesTheFilesForMapsAtTheEnd() throws Exception {
        try (OutputFolder output = OutputFolder.open(here, "test");
                Mirror mirror = Mirror.open(output, "Test")) {
            for (int i = 0; i < 50; i++) {
                put(mirror, i, true);
            }
            // Longer than the pause before news is written.
            Awaitility.await().during(Duration.ofMillis(1500)).until(() -> Files.notExists(geoJson()));

            mirror.finishMaps();
            assertThat(Files.readAllLines(geoJson())).hasSize(51);
            FileTime written = Files.getLastModifiedTime(geoJson());

            put(mirror, 60, false);
            Awaitility.await().until(() -> Files.getLastModifiedTime(geoJson()).compareTo(written) > 0);
            assertThat(geoJson()).content().contains("Record 60");
        }
    }

    @Test
    void keepsTheRecordsOutOfMemory() throws Exception {
        String big = "x".repeat(20_000);
        try (OutputFolder output = OutputFolder.open(here, "test");
                Mirror mirror = Mirror.open(output, "Test")) {
            long before = used();
            for (int i = 0; i < MANY; i++) {
                Metadata record = metadata(i, big + i);
                mirror.records()
                        .put(new Entry(
                                record.id(),
                                null,
                                Feature.of(record.id(), record).json(),
                                new byte[500]));
            }
            // All of them together are 100 MB.
            assertThat(used() - before).isLessThan(50_000_000);
            assertThat(mirror.records().size()).isEqualTo(MANY);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private Path geoJson() {
        return here.resolve("catalogue.geojson");
    }

    private static void put(Mirror mirror, int number, boolean firstReading) {
        Metadata record = metadata(number, "Record " + number);
        mirror.put(
                new MirrorChange(MirrorChange.CREATED, record.id(), null, record.title(), null, firstReading),
                record,
                ModelJson.write(record));
    }

    private static Metadata metadata(int number, String title) {
        return Metadata.builder().id("%032x".formatted(number)).title(title).build();
    }
}
