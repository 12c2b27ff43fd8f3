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
        "--port=abc, '--port is abc, it must be a whole number from 0 to 65535'",
        "--port, --port",
        "--port=-1, '--port is -1, it must be a whole number from 0 to 65535'",
        "--records=0, --records is 0",
        "--records=2147483647, '--records is 2147483647, it must be a whole number from 1 to 1000000000'",
        "--records=many, --records is many",
        "--delay=-5, --delay is -5",
        "--delay=soon, '--delay is soon, it must be a time such as 500, 500ms or 1.5s'",
        "--delay=2h, at most an hour",
        "--data=/no/such/file, --data: /no/such/file: there is no such file",
        "--max-upload=0, --max-upload is 0",
        "--host=no.such.host.invalid --port=0, no.such.host.invalid",
        "--jitter=-1, --jitter is -1",
        "--fail=1.5, '--fail is 1.5, it must be a number from 0 to 1'",
        "--fail=NaN, --fail is NaN",
        "--fail=often, --fail is often",
        "--fail-status=200, --fail-status is 200",
        "--fail-status=503;x, --fail-status is 503;x",
        "--drop=-0.1, --drop is -0.1",
        "--token-life=0, --token-life is 0",
        "--seed=x, --seed is x",
        "--rate-limit=0, --rate-limit is 0",
        "--rate-limit=x, --rate-limit is x",
        "--read-only=maybe, --read-only",
        "--dely=5, did you mean --delay?",
        "--strict-share, did you mean --strict-shares?",
        "--client-id=, --client-id is empty",
        "--host=, --host is empty",
        "something, 'there is no argument something, only flags'"
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
    void takesTheTimesOfPeople() {
        run("--port", "0", "--delay", "20ms", "--jitter", "0.01s", "--token-life", "1h", "--fail-status", "500,503");

        assertThat(err.toString()).isEmpty();
        assertThat(out.toString()).contains("listening");
    }

    @Test
    void explainsEachFlag() {
        run("--help");

        assertThat(SandboxCommand.flags())
                .allSatisfy(flag -> assertThat(out.toString()).contains(flag.name()));
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
