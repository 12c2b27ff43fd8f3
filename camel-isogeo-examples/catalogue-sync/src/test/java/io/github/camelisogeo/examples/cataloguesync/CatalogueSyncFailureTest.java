package io.github.camelisogeo.examples.cataloguesync;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sandbox.IsogeoSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever goes wrong is one line for people, and no mirror is left half-made. */
class CatalogueSyncFailureTest extends ExampleTestSupport {

    @ParameterizedTest
    @CsvSource({
        "sandbox.port, many, sandbox.port is 'many'",
        "sandbox.port, 70000, sandbox.port is '70000'",
        "sandbox.data, '', sandbox.data is empty",
        "demo.output, ' ', demo.output is empty",
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

        assertThat(complaints()).hasSize(1).allMatch(line -> line.contains("cannot write " + file));
    }

    @Test
    void keepsTheEarlierMirrorWhenTheReadingFails() throws IOException {
        run(Map.of("sandbox.data", data(record(1, "")).toString()), Map.of());
        List<String> before = files();
        try (IsogeoSandbox server = IsogeoSandbox.builder().start()) {
            Map<String, String> wrong = new HashMap<>(environment(server));
            wrong.put("ISOGEO_API_GROUP_CLIENT_SECRET", "wrong-secret");

            assertThat(run(Map.of(), wrong)).isNotZero();
        }

        assertThat(complaints())
                .hasSize(1)
                .allMatch(line -> line.contains("refused the credentials") && !line.contains("wrong-secret"));
        assertThat(files()).isEqualTo(before);
        assertThat(features()).hasSize(1);
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
