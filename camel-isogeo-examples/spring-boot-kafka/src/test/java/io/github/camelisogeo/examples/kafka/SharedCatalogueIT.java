package io.github.camelisogeo.examples.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import io.github.camelisogeo.testsupport.postgres.PostgresServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Instances of the packaged application with a broker and a PostgreSQL, each in a process of its own, against a sandbox in this process. No
 * record is changed again before its last change has arrived, so each change must be found: in the topic, and in the table's history.
 */
class SharedCatalogueIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private final List<AutoCloseable> running = new ArrayList<>();
    private final List<Instance> instances = new ArrayList<>();
    private final History edits = new History();
    private final Set<String> edited = new HashSet<>();
    private IsogeoSandbox sandbox;
    private IsogeoClient editor;
    private Broker broker;
    private Database database;
    private Topic topic;

    @BeforeAll
    static void needsADatabase() {
        assumeTrue(PostgresServer.find().isPresent(), PostgresServer::whyNone);
    }

    @BeforeEach
    void startServers() throws Exception {
        broker = running(new Broker(folder));
        broker.start();
        sandbox = running(IsogeoSandbox.builder().port(0).records(100).start());
        editor = running(IsogeoClient.builder()
                .apiUrl(sandbox.url())
                .clientId(sandbox.userClientId())
                .clientSecret(sandbox.userClientSecret())
                .username(sandbox.user())
                .password(sandbox.password())
                .build());
        database = running(new Database(PostgresServer.find().orElseThrow()));
        topic = running(new Topic(broker.address()));
        try (var found = editor.search().stream("type:dataset")) {
            found.forEach(record -> edits.add(record.id(), record.titleOrName()));
        }
    }

    @AfterEach
    void stopServers() throws Exception {
        for (int last = running.size() - 1; last >= 0; last--) {
            running.get(last).close();
        }
    }

    @Test
    void losesNothingWhoeverEnds() throws Exception {
        Instance first = start();
        everythingArrives();
        assertThat(edits.titles()).hasSizeGreaterThan(50);
        Instance second = start();
        bothHavePartitions();
        assertThat(first.is(database.reader())).as(database.reader()).isTrue();

        // The reader is killed. The other one gets its lease when that has ended, and its partitions.
        edit("Killed");
        soon().until(() -> hasArrived("Killed"));
        first.kill();
        instances.remove(first);
        edit("Taken over");
        everythingArrives();
        assertThat(second.is(database.reader())).as(database.reader()).isTrue();

        // The reader is stopped. It gives its lease back, and its partitions.
        Instance third = start();
        bothHavePartitions();
        edit("Stopped");
        soon().until(() -> hasArrived("Stopped"));
        second.stop();
        instances.remove(second);
        edit("Given back");
        everythingArrives();
        assertThat(third.is(database.reader())).as(database.reader()).isTrue();

        // The table is away, so what comes from the topic fails.
        database.run("alter table record rename to gone");
        edit("Without a table");
        soon().until(() -> hasArrived("Without a table"));
        database.run("alter table gone rename to record");
        everythingArrives();

        // The broker is away, so what goes to the topic fails. If that counted as an attempt, it would be parked.
        broker.kill();
        edit("Without a broker");
        soon().until(() -> database.inPhase("refused") > 0);
        broker.start();
        everythingArrives();
        assertThat(database.inPhase("parked")).isZero();

        assertThat(topic.partitions().values()).allSatisfy(of -> assertThat(of).hasSize(1));
    }

    /** Changes a fifth of the records, deletes two and creates two, but leaves those alone whose last change may not have arrived. */
    private void edit(String title) {
        List<String> ids = edits.last().keySet().stream()
                .filter(id -> !edited.contains(id))
                .sorted()
                .toList();
        for (int at = 0; at < ids.size(); at++) {
            Id id = Id.of(ids.get(at));
            if (at % 5 == 0) {
                Metadata record = editor.metadata().get(id);
                editor.metadata().update(record.toBuilder().title(title).build());
                edited(id, title);
            } else if (at == 1 || at == 2) {
                editor.metadata().delete(id);
                edited(id, null);
            }
        }
        Id workgroup = Id.of(editor.workgroups().list().get(0).id());
        for (int created = 0; created < 2; created++) {
            Metadata body = Metadata.builder()
                    .type(MetadataType.VECTOR_DATASET)
                    .title(title)
                    .build();
            edited(Id.of(editor.metadata().create(workgroup, body).id()), title);
        }
    }

    private void edited(Id id, String title) {
        edits.add(id.toString(), title);
        edited.add(id.toString());
    }

    private boolean hasArrived(String title) throws Exception {
        return topic.history().titles().values().stream().anyMatch(titles -> titles.contains(title));
    }

    private void everythingArrives() {
        soon().untilAsserted(() -> assertThat(topic.history().titles()).isEqualTo(edits.titles()));
        soon().untilAsserted(() -> assertThat(database.history().titles()).isEqualTo(edits.titles()));
        soon().untilAsserted(() -> assertThat(database.titles()).isEqualTo(edits.last()));
        edited.clear();
    }

    private void bothHavePartitions() {
        soon().untilAsserted(
                        () -> assertThat(topic.shares()).containsExactly(Topic.PARTITIONS / 2, Topic.PARTITIONS / 2));
    }

    private ConditionFactory soon() {
        return await().atMost(PATIENCE)
                .ignoreExceptions()
                .failFast("an application has ended: see target/application-*.log", () -> !instances.stream()
                        .allMatch(Instance::isAlive));
    }

    private Instance start() throws Exception {
        Path log = Path.of("target", "application-" + running.size() + ".log");
        Instance instance = running(new Instance(sandbox, broker, database, log));
        instances.add(instance);
        return instance;
    }

    private <T extends AutoCloseable> T running(T one) {
        running.add(one);
        return one;
    }
}
