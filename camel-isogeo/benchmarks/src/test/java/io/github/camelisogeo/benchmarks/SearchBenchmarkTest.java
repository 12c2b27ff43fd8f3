package io.github.camelisogeo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchBenchmarkTest {

    private static final int RECORDS = 1234;

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(RECORDS));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int search(String... args) {
        List<String> all = new ArrayList<>(List.of("search"));
        all.addAll(List.of(args));
        return Benchmarks.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void printsTheMedianAsOneLineOfJson(Mode mode) throws IOException {
        int status = search("--url", sandbox.url(), "--mode", mode.toString(), "--warmup", "1", "--rounds", "2");

        assertThat(status).isZero();
        assertThat(out.toString().lines()).hasSize(1);
        JsonNode line = new ObjectMapper().readTree(out.toString());
        assertThat(line.fieldNames())
                .toIterable()
                .containsExactly(
                        "mode",
                        "records",
                        "seconds",
                        "records_per_s",
                        "cpu_us_per_record",
                        "jit_percent",
                        "first_record_ms",
                        "warm_first_record_ms",
                        "peak_heap_mib",
                        "rss_mib");
        assertThat(line.path("mode").asText()).isEqualTo(mode.toString());
        assertThat(line.path("records").asLong()).isEqualTo(RECORDS);
        assertThat(line.path("seconds").asDouble()).isPositive();
        assertThat(line.path("records_per_s").asDouble()).isPositive();
        assertThat(line.path("jit_percent").asDouble()).isPositive();
        assertThat(line.path("first_record_ms").asDouble()).isPositive();
        assertThat(line.path("warm_first_record_ms").asDouble()).isPositive();
        assertThat(line.path("peak_heap_mib").asDouble()).isPositive();
        assertThat(err.toString().lines()).hasSize(3).allMatch(said -> said.contains(RECORDS + " records"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 40})
    void drainsEveryRecordWithAnyNumberOfConnections(int connections) throws IOException {
        search("--url", sandbox.url() + "/", "--mode", "DRAIN", "--connections", "" + connections, "--warmup", "0");

        assertThat(new ObjectMapper().readTree(out.toString()).path("records").asLong())
                .isEqualTo(RECORDS);
    }

    @Test
    void readsTitlesAndBytes() throws IOException {
        Target target = new Target(
                HttpUrl.get(sandbox.url() + "/"),
                2,
                "",
                sandbox.get().clientId(),
                sandbox.get().clientSecret());
        try (TypedReading typed = new TypedReading(target);
                JsonReading json = new JsonReading(target)) {
            typed.read(() -> {});
            json.read(() -> {});

            assertThat(typed.titleCharacters()).isGreaterThan(RECORDS);
            assertThat(json.bytes()).isGreaterThan(typed.titleCharacters());
        }
    }

    @Test
    void knowsTheCredentialsOfTheSandbox() {
        assertThat(Target.SANDBOX_CLIENT_ID).isEqualTo(sandbox.get().clientId());
        assertThat(Target.SANDBOX_CLIENT_SECRET).isEqualTo(sandbox.get().clientSecret());
    }

    @ParameterizedTest
    @CsvSource({
        "--mode=xml, --mode",
        "--connections=0, --connections is 0",
        "--connections=many, --connections",
        "--warmup=-1, --warmup",
        "--warmup=3m, number of rounds (3) or of seconds (30s)",
        "--rounds=0, --rounds is 0",
        "--client-secret=wrong, /oauth/token",
        "--mode=json --client-id=wrong, /oauth/token",
        "--mode=drain --client-secret=wrong, /oauth/token: answered 4",
        "--speed=9, --speed"
    })
    void saysInOneLineWhatIsWrong(String args, String problem) {
        List<String> all = new ArrayList<>(List.of("--url", sandbox.url()));
        all.addAll(List.of(args.split(" ")));

        assertThat(search(all.toArray(String[]::new))).isPositive();
        assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.contains(problem));
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void saysWhenNobodyIsThere(Mode mode) {
        int status = search("--url", "http://no-such-host.invalid:81", "--mode", mode.toString());

        assertThat(status).isPositive();
        assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.contains("no-such-host.invalid"));
    }

    @Test
    void wantsAUrl() {
        assertThat(search("--url", "localhost:80")).isPositive();
        assertThat(search()).isPositive();
        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.contains("--url"));
    }
}
