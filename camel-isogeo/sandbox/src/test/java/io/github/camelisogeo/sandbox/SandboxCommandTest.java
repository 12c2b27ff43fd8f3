package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class SandboxCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        CommandLine command =
                SandboxCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return command.execute(args);
    }

    @ParameterizedTest
    @CsvSource({
        "--port=abc, --port",
        "--port=-1, port is -1",
        "--records=0, records is 0",
        "--records=many, --records",
        "--delay=-5, delay",
        "--data=/no/such/file, /no/such/file",
        "--max-upload=0, max upload is 0",
        "--host=no.such.host.invalid --port=0, no.such.host.invalid",
        "--jitter=-1, jitter",
        "--fail=1.5, fail is 1.5",
        "--fail=NaN, fail is NaN",
        "--fail=often, --fail",
        "--fail-status=200, fail status is [200]",
        "--fail-status=x, --fail-status",
        "--drop=-0.1, drop is -0.1",
        "--token-life=0, token life",
        "--seed=x, --seed",
        "--rate-limit=0, rate limit is 0",
        "--rate-limit=x, --rate-limit",
        "--read-only=maybe, --read-only",
        "something, something"
    })
    void saysInOneLineWhatIsWrong(String args, String problem) {
        int status = run(args.split(" "));

        assertThat(status).isPositive();
        assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.contains(problem));
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void saysWhenThePortIsTaken() {
        try (IsogeoSandbox first = IsogeoSandbox.builder().start()) {
            String port = first.url().substring(first.url().lastIndexOf(':') + 1);

            assertThat(run("--port", port)).isPositive();
            assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.contains(port));
        }
    }

    @Test
    void saysWhereItListensOnALineOfItsOwn() {
        run("--port", "0", "--client-secret", "chosen", "--password", "chosen too");

        assertThat(Arrays.asList(out.toString().split("\\R")))
                .filteredOn(line -> line.matches("isogeo-sandbox listening on http://127\\.0\\.0\\.1:\\d+"))
                .hasSize(1);
        assertThat(out.toString()).doesNotContain("chosen").contains("user@sandbox.example");
    }

    @Test
    void showsTheAccountsThatProtectNothing() {
        run("--port", "0");

        assertThat(out.toString()).contains(SandboxConfig.DEFAULT_CLIENT_SECRET, SandboxConfig.DEFAULT_PASSWORD);
    }

    @Test
    void explainsItself() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains(
                        "--data=FILE",
                        "--records=N",
                        "--fail=RATE",
                        "--token-life=S",
                        "--rate-limit=N",
                        "--read-only",
                        "--strict-shares");
    }
}
