package io.github.camelisogeo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColdCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int cold(String... args) {
        return Benchmarks.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    @Test
    void comparesProcessesThatReadTheFirstRecord() throws IOException {
        try (PageServer server = PageServer.start(0, List.of("{\"title\":\"Communes\"}"), 100, Duration.ZERO)) {
            assertThat(cold("cold", "--url", server.url(), "--rounds", "1")).isZero();
        }

        JsonNode line = new ObjectMapper().readTree(out.toString());
        assertThat(line.path("client_ms").asInt()).isPositive();
        assertThat(line.path("okhttp_ms").asInt()).isPositive();
        assertThat(line.path("ratio").asDouble()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "--url=localhost, --url is 'localhost'",
        "--url=http://no-such-host.invalid:81, no record could be read from http://no-such-host.invalid:81/ (CLIENT)",
        "--url=http://localhost --rounds=0, --rounds is 0"
    })
    void saysInOneLineWhatIsWrong(String args, String problem) {
        assertThat(cold(("cold " + args).split(" "))).isPositive();
        assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.contains(problem));
    }
}
