package io.github.camelisogeo.karaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import aQute.bnd.osgi.Builder;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.karaf.route.RouteBundle;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The features are installed in a real Karaf, where a bundle follows a sandbox while it is updated, and after Karaf was killed. */
class CamelIsogeoFeatureIT {

    private static final Duration LONG = Duration.ofMinutes(3);
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final int RECORDS = 40;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void losesNothingThroughUpdatesAndKills() throws Exception {
        try (IsogeoSandbox sandbox =
                        IsogeoSandbox.builder().port(0).records(RECORDS).start();
                IsogeoClient editor = IsogeoClient.builder()
                        .apiUrl(sandbox.url())
                        .clientId(sandbox.userClientId())
                        .clientSecret(sandbox.userClientSecret())
                        .username(sandbox.user())
                        .password(sandbox.password())
                        .build();
                Karaf karaf = new Karaf(Files.createDirectory(folder.resolve("karaf")))) {
            karaf.with("url", sandbox.url())
                    .with("clientId", sandbox.clientId())
                    .with("clientSecret", sandbox.clientSecret())
                    .with("state", folder.resolve("state"))
                    .with("changes", folder.resolve("changes.tsv"));
            karaf.start();
            await().atMost(LONG).until(karaf::isReady);
            karaf.deploy(bundle("1.0.0"), "route.jar");
            await().atMost(LONG)
                    .untilAsserted(() -> assertThat(changes("1.0.0", "created")).hasSize(RECORDS));
            List<String> ids = changes("1.0.0", "created");

            karaf.deploy(bundle("2.0.0"), "route.jar");
            await().atMost(LONG).pollInterval(A_SECOND).untilAsserted(() -> {
                // Until the bundle is replaced, the former one tells the changes.
                rename(editor, ids.get(0));
                assertThat(changes("2.0.0", "updated")).contains(ids.get(0));
            });

            karaf.kill();
            rename(editor, ids.get(1));
            editor.metadata().delete(Id.of(ids.get(2)));
            karaf.start();
            await().atMost(LONG).untilAsserted(() -> {
                assertThat(changes("2.0.0", "updated")).contains(ids.get(1));
                assertThat(changes("2.0.0", "deleted")).containsExactly(ids.get(2));
            });
            assertThat(changes("2.0.0", "created"))
                    .as("what was read before isn't read again")
                    .isEmpty();
        }
    }

    private static void rename(IsogeoClient editor, String id) {
        Metadata record = editor.metadata().get(Id.of(id));
        editor.metadata()
                .update(Id.of(id), record.toBuilder().title("Another title").build(), null);
    }

    /** Returns the identifiers of the records that a version of the bundle has told about. */
    private List<String> changes(String version, String type) throws IOException {
        Path file = folder.resolve("changes.tsv");
        List<String> ids = new ArrayList<>();
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            String[] columns = line.split("\t");
            if (columns[0].equals(version) && columns[1].equals(type)) {
                ids.add(columns[2]);
            }
        }
        return ids;
    }

    private Path bundle(String version) throws Exception {
        Path file = folder.resolve("route-" + version + ".jar");
        try (Builder builder = new Builder()) {
            builder.addClasspath(Path.of(RouteBundle.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toFile());
            builder.setProperty("Bundle-SymbolicName", "isogeo.test.route");
            builder.setProperty("Bundle-Version", version);
            builder.setProperty("Bundle-Activator", RouteBundle.class.getName());
            builder.setProperty("Private-Package", RouteBundle.class.getPackageName());
            // The compiler's bytecode doesn't name all that a route builder inherits.
            builder.setProperty(
                    "Import-Package",
                    "org.apache.camel.model,org.apache.camel.model.language,org.apache.camel.spi,org.apache.camel.support,*");
            builder.build().write(file.toFile());
        }
        return file;
    }
}
