package io.github.camelisogeo.examples.postgis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Runs the packaged route with a real PostGIS, changes the catalogue, kills the process, and starts it again. */
class CatalogueTableIT {

    private static final int RECORDS = 300;

    @RegisterExtension
    static final IsogeoSandboxExtension CATALOGUE =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(RECORDS));

    private IsogeoClient editor;
    private CatalogueDatabase database;
    private Application application;

    @BeforeEach
    void start() throws Exception {
        assumeTrue(CatalogueDatabase.whyNone().isEmpty(), CatalogueDatabase.whyNone()::get);
        database = CatalogueDatabase.create();
        editor = editorOf(CATALOGUE.get());
        application = Application.start(CATALOGUE.get(), database);
    }

    /** Returns a client that may write. */
    static IsogeoClient editorOf(IsogeoSandbox catalogue) {
        return IsogeoClient.builder()
                .apiUrl(catalogue.url())
                .clientId(catalogue.userClientId())
                .clientSecret(catalogue.userClientSecret())
                .username(catalogue.user())
                .password(catalogue.password())
                .build();
    }

    @AfterEach
    void stop() throws Exception {
        if (database != null) {
            application.stop();
            editor.close();
            database.close();
        }
    }

    @Test
    void rowsFollowTheRecords() throws Exception {
        soon().untilAsserted(() -> assertThat(rows()).hasSize(RECORDS).isEqualTo(records()));
        Iterator<String> ids = rows().keySet().iterator();
        Id changed = Id.of(ids.next());
        Id deleted = Id.of(ids.next());
        Metadata sample = editor.metadata().get(changed);

        Metadata created = editor.metadata()
                .create(
                        Id.of(workgroup(changed)),
                        Metadata.builder()
                                .type(MetadataType.VECTOR_DATASET)
                                .title("Trottoirs d'Île-de-France")
                                .envelope(Map.of(
                                        "type",
                                        "Polygon",
                                        "coordinates",
                                        List.of(List.of(
                                                List.of(1.4, 48.1),
                                                List.of(3.6, 48.1),
                                                List.of(3.6, 49.3),
                                                List.of(1.4, 49.3),
                                                List.of(1.4, 48.1)))))
                                .build());
        editor.metadata()
                .update(changed, sample.toBuilder().title("It's changed").build(), null);
        editor.metadata().delete(deleted);

        soon().untilAsserted(() -> assertThat(rows()).hasSize(RECORDS).isEqualTo(records()));
        assertThat(rows()).containsEntry(changed.toString(), "It's changed").doesNotContainKey(deleted.toString());
        Map<String, Object> row = database.ask(
                        "SELECT type, title, modified > now() - interval '1 hour' AS recent, ST_XMin(envelope) AS west,"
                                + " ST_YMax(envelope) AS north, record ->> '_id' AS id FROM metadata WHERE id = ?",
                        created.id())
                .get(0);
        assertThat(row)
                .containsEntry("type", "vectorDataset")
                .containsEntry("title", "Trottoirs d'Île-de-France")
                .containsEntry("recent", true)
                .containsEntry("id", created.id());
        assertThat((Double) row.get("west")).isCloseTo(1.4, within(1e-9));
        assertThat((Double) row.get("north")).isCloseTo(49.3, within(1e-9));
    }

    @Test
    void losesNothingWhenItIsKilled() throws Exception {
        soon().until(() -> !rows().isEmpty());
        application.kill(); // In the middle of the first reading, unless that was fast.
        Iterator<String> ids = records().keySet().iterator();
        Id changed = Id.of(ids.next());
        editor.metadata()
                .update(
                        changed,
                        editor.metadata().get(changed).toBuilder()
                                .title("Changed while it was down")
                                .build(),
                        null);
        editor.metadata().delete(Id.of(ids.next()));
        application = Application.start(CATALOGUE.get(), database);
        soon().untilAsserted(() -> assertThat(rows()).isEqualTo(records()));

        for (int i = 0; i < 10; i++) {
            editor.metadata().delete(Id.of(ids.next()));
        }
        soon().until(() -> rows().size() < RECORDS - 1);
        application.kill(); // In the middle of the deletions.
        editor.metadata().delete(Id.of(ids.next()));
        application = Application.start(CATALOGUE.get(), database);

        soon().untilAsserted(() -> assertThat(rows()).hasSize(RECORDS - 12).isEqualTo(records()));
        assertThat(rows()).containsEntry(changed.toString(), "Changed while it was down");
    }

    @Test
    void deliversAllRecordsAgainWhenAsked() throws Exception {
        soon().until(() -> rows().size() == RECORDS);
        application.stop();
        database.run("TRUNCATE metadata");
        application = Application.start(CATALOGUE.get(), database, "-Dcatalogue.reset=true");

        soon().untilAsserted(() -> assertThat(rows()).isEqualTo(records()));
    }

    private ConditionFactory soon() {
        return await().atMost(Duration.ofMinutes(3))
                .failFast("the application has ended: see target/application.log", () -> !application.runs());
    }

    private String workgroup(Id record) throws SQLException {
        return (String)
                database.ask("SELECT record #>> '{_creator,_id}' AS id FROM metadata WHERE id = ?", record.toString())
                        .get(0)
                        .get("id");
    }

    /** Returns the titles in the catalogue by identifier. */
    private Map<String, String> records() {
        Map<String, String> titles = new TreeMap<>();
        try (var found = editor.search().stream("")) {
            found.forEach(record -> titles.put(record.id(), record.titleOrName()));
        }
        return titles;
    }

    /** Returns the titles in the table by identifier. */
    private Map<String, String> rows() throws SQLException {
        Map<String, String> titles = new TreeMap<>();
        database.ask("SELECT id, title FROM metadata")
                .forEach(row -> titles.put((String) row.get("id"), (String) row.get("title")));
        return titles;
    }
}
