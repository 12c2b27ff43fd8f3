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
import org.junit.jupiter.params.provider.EnumSource;

/** The comparison of single calls, and the server that makes pages beforehand. */
class GetCommandTest {

    private static final int RECORDS = 300;

    private final StringWriter out = new StringWriter();

    private JsonNode run(String... args) throws IOException {
        assertThat(Benchmarks.commandLine().setOut(new PrintWriter(out, true)).execute(args))
                .isZero();
        return new ObjectMapper().readTree(out.toString());
    }

    @Test
    void comparesCallsThroughCamelWithOkHttp() throws IOException {
        try (PageServer server = PageServer.start(0, List.of("{\"title\":\"Communes\"}"), RECORDS, Duration.ZERO)) {
            JsonNode line = run(
                    "get",
                    "--url",
                    server.url(),
                    "--id",
                    "0".repeat(32),
                    "--calls",
                    "3",
                    "--warmup",
                    "1",
                    "--rounds",
                    "2");

            assertThat(line.path("camel_us").asDouble()).isPositive();
            assertThat(line.path("okhttp_us").asDouble()).isPositive();
            assertThat(line.path("ratio").asDouble()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void pagesThatWereMadeBeforeAreReadInEveryMode(Mode mode) throws IOException {
        List<String> documents = List.of("{\"title\":\"Communes\"}", "{\"keywords\":[{\"text\":\"eau\"}]}");
        try (PageServer server = PageServer.start(0, documents, RECORDS, Duration.ZERO)) {
            JsonNode line = run("search", "--url", server.url(), "--mode", mode.toString(), "--warmup", "1s");

            assertThat(line.path("records").asInt()).isEqualTo(RECORDS);
            assertThat(line.path("cpu_us_per_record").isNumber()).isTrue();
        }
    }
}
