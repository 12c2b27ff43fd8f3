package io.github.camelisogeo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoakCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int soak(String... args) {
        List<String> all = new ArrayList<>(List.of("soak"));
        all.addAll(List.of(args));
        return Benchmarks.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }

    @Test
    void aShortSoakPasses() {
        int status = soak("--seconds", "15", "--threads", "8");

        assertThat(out.toString()).doesNotContain("VIOLATION");
        assertThat(status).isZero();
        assertThat(out.toString().lines())
                .hasSize(13)
                .allMatch(line -> line.startsWith("PASSED") || line.contains("answered") && line.contains("heap"));
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--minutes=0, --minutes is 0",
        "--seconds=4, --seconds is 4",
        "--threads=0, --threads is 0",
        "--seed=one, --seed",
        "--speed=9, --speed"
    })
    void saysInOneLineWhatIsWrong(String arg, String problem) {
        assertThat(soak(arg)).isPositive();
        assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.contains(problem));
        assertThat(out.toString()).isEmpty();
    }
}
