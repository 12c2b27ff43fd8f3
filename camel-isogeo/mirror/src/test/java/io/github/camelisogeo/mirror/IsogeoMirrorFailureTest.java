package io.github.camelisogeo.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong is one line for people, and no mirror is left half-made. */
class IsogeoMirrorFailureTest extends MirrorTestSupport {

    @ParameterizedTest
    @CsvSource({
        "sandbox.port, many, sandbox.port is 'many'",
        "sandbox.port, 70000, sandbox.port is '70000'",
        "sandbox.data, '', sandbox.data is empty",
        "demo.output, ' ', demo.output is empty",
        "demo.once, perhaps, demo.once is 'perhaps'",
        "demo.edits, -1, demo.edits is '-1'",
        "demo.poll, soon, demo.poll is 'soon'",
        "demo.poll, 0, demo.poll is '0'",
        "demo.port, 99999, demo.port is '99999'",
        "sandbox.data, no/such/file.jsonl, no/such/file.jsonl"
    })
    void saysInOneLineWhichSettingIsWrong(String property, String value, String problem) {
        assertThat(run(Map.of(property, value), Map.of())).isNotZero();

        assertThat(complaints()).hasSize(1).allMatch(line -> line.contains(problem));
    }

    @Test
    void saysWhenThePortIsTaken() {
        try (IsogeoSandbox taken = IsogeoSandbox.builder().start()) {
            String port = taken.url().substring(taken.url().lastIndexOf(':') + 1);

            assertThat(run(Map.of("sandbox.port", port), Map.of())).isNotZero();
            assertThat(complaints()).hasSize(1).allMatch(line -> line.contains("127.0.0.1:" + port));
        }
    }

    @Test
    void saysWhichLineOfTheDataIsBroken() throws IOException {
        Path data = data(record(1, ""), "{\"_id\":");

        assertThat(run(Map.of("sandbox.data", data.toString()), Map.of())).isNotZero();

        assertThat(complaints()).hasSize(1).allMatch(line -> line.contains("line 2"));
        assertThat(files()).isEmpty();
    }

    @Test
    void saysWhenTheOutputCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "");

        assertThat(run(Map.of("demo.output", file.resolve("mirror").toString()), Map.of()))
                .isNotZero();

        assertThat(complaints()).hasSize(1).allMatch(line -> line.contains("could not write " + file));
    }

    @Test
    void saysWhenTheOutputIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "kept");

        assertThat(run(Map.of("demo.output", file.toString()), Map.of())).isNotZero();

        assertThat(complaints())
                .singleElement()
                .asString()
                .contains(file + " is not a folder: choose another folder with -Ddemo.output");
        assertThat(file).hasContent("kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "[1]", "{\"source\": 1}", "{\"sour"})
    void refusesAFolderWhoseMarkerNobodyCanRead(String marker) throws IOException {
        Files.createDirectories(mirror());
        Files.writeString(mirror().resolve(".source.json"), marker);

        assertThat(run(Map.of(), Map.of())).isNotZero();

        assertThat(complaints())
                .singleElement()
                .asString()
                .contains(mirror() + " is the mirror of another source, an unknown one, not of the embedded sandbox");
        assertThat(mirror().resolve(".source.json")).hasContent(marker);
    }

    @Test
    void keepsTheEarlierMirrorWhenTheCredentialsAreWrong() throws IOException {
        try (IsogeoSandbox server =
                IsogeoSandbox.builder().data(data(record(1, ""))).start()) {
            run(Map.of(), environment(server));
            List<String> before = files();
            Map<String, String> wrong = new HashMap<>(environment(server));
            wrong.put("ISOGEO_API_GROUP_CLIENT_SECRET", "wrong-secret");

            assertThat(run(Map.of(), wrong)).isNotZero();

            assertThat(complaints())
                    .hasSize(1)
                    .allMatch(line -> line.contains("refused the credentials") && !line.contains("wrong-secret"));
            assertThat(files()).isEqualTo(before);
            assertThat(features()).hasSize(1);
        }
    }

    @Test
    void refusesAFolderThatIsNotItsOwn() throws IOException {
        Files.createDirectories(mirror());
        Files.writeString(mirror().resolve("thesis.txt"), "years of work");

        assertThat(run(Map.of(), Map.of())).isNotZero();

        assertThat(complaints())
                .hasSize(1)
                .allMatch(line -> line.contains("thesis.txt") && line.contains("-Ddemo.output"));
        try (var files = Files.list(mirror())) {
            assertThat(files).containsExactly(mirror().resolve("thesis.txt"));
        }
    }

    @Test
    void refusesAFolderOfAnotherSource() throws IOException {
        run(Map.of("sandbox.data", data(record(1, "")).toString()), Map.of());
        List<String> before = files();
        try (IsogeoSandbox server = IsogeoSandbox.builder().start()) {
            assertThat(run(Map.of(), environment(server))).isNotZero();
        }

        assertThat(complaints())
                .hasSize(1)
                .allMatch(line -> line.contains("the embedded sandbox") && line.contains("-Ddemo.output"));
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void takesAFolderWhereARunWasKilledAtItsVeryBeginning() throws IOException {
        Files.createDirectories(mirror());
        Files.writeString(mirror().resolve(".lock"), "");
        Files.writeString(mirror().resolve("..source.json.tmp"), "{\"sour");

        assertThat(run(Map.of("sandbox.data", data(record(1, "")).toString()), Map.of()))
                .isZero();
    }

    @Test
    void saysWhatHelpsAgainstADamagedState() throws IOException {
        try (IsogeoSandbox server =
                IsogeoSandbox.builder().data(data(record(1, ""), record(2, ""))).start()) {
            run(Map.of(), environment(server));
            Path state = mirror().resolve(".state");
            Files.writeString(state.resolve("follow-catalogue.mv"), "nonsense");
            assertThat(run(Map.of(), environment(server))).isNotZero();
            assertThat(complaints())
                    .hasSize(1)
                    .allMatch(line -> line.contains("damaged") && line.contains("remove the folder .state"));
            assertThat(files()).contains(name(1), name(2));

            Files.delete(state.resolve("follow-catalogue.mv"));
            Files.delete(state.resolve("follow-catalogue.lock"));
            Files.delete(state);
            assertThat(run(Map.of(), environment(server))).isZero();
        }
    }

    @Test
    void endsWithOneLineWhenItCannotWriteARecord() throws IOException {
        try (IsogeoSandbox server = IsogeoSandbox.builder()
                        .data(data(record(1, ""), record(2, "")))
                        .start();
                IsogeoClient user = IsogeoMirrorTest.user(server)) {
            run(Map.of(), environment(server));
            // A folder in the place of a file can't be replaced, not even by root.
            Path file = mirror().resolve(name(1));
            Files.delete(file);
            Files.createDirectories(file.resolve("x"));
            user.metadata()
                    .update(
                            Id.of("%032x".formatted(1)),
                            Metadata.builder()
                                    .type(MetadataType.VECTOR_DATASET)
                                    .title("Better")
                                    .build(),
                            null);
            assertThat(run(Map.of(), environment(server))).isNotZero();
            assertThat(complaints())
                    .hasSize(1)
                    .allMatch(line -> line.contains("could not write") && line.contains(name(1)));

            Files.delete(file.resolve("x"));
            Files.delete(file);
            assertThat(run(Map.of(), environment(server))).isZero();
            assertInStep(server);
        }
    }

    @Test
    @Timeout(60)
    void endsWhenTheUserWantsItAlthoughTheServerHasABadDay() throws Exception {
        try (IsogeoSandbox server = IsogeoSandbox.builder().fail(1).start()) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            IsogeoMirror sync = new IsogeoMirror(
                    new PrintStream(OutputStream.nullOutputStream()),
                    new PrintStream(err, true, StandardCharsets.UTF_8));
            CompletableFuture<Integer> status = CompletableFuture.supplyAsync(
                    () -> sync.run(Map.of("demo.output", mirror().toString(), "demo.port", "0"), environment(server)));
            while (!err.toString(StandardCharsets.UTF_8).contains("trying again")) {
                Thread.sleep(50);
            }
            sync.end();

            assertThat(status.get(10, TimeUnit.SECONDS)).isNotZero();
        }
    }

    @Test
    void saysWhenTheHostIsNotThere() {
        int status = run(
                Map.of(),
                Map.of(
                        "ISOGEO_API_GROUP_CLIENT_ID", "id",
                        "ISOGEO_API_GROUP_CLIENT_SECRET", "secret",
                        "ISOGEO_API_URL", "http://no-such-host.invalid"));

        assertThat(status).isNotZero();
        assertThat(complaints()).hasSize(1).allMatch(line -> line.contains("no-such-host.invalid"));
    }

    @Test
    void saysWhichHalfOfTheAccountIsMissing() {
        assertThat(run(Map.of(), Map.of("ISOGEO_API_GROUP_CLIENT_ID", "id"))).isNotZero();

        assertThat(complaints()).hasSize(1).allMatch(line -> line.contains("ISOGEO_API_GROUP_CLIENT_SECRET"));
    }
}
