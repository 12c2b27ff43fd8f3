package io.github.camelisogeo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int feed(String... args) {
        List<String> all = new ArrayList<>(List.of("feed"));
        all.addAll(List.of(args));
        return Benchmarks.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }

    @Test
    void saysWhatEachKindOfPollCosts(@TempDir Path folder) {
        // A small catalogue says nothing about bytes a record, so only the requests are judged.
        feed("--records", "2000", "--polls", "3", "--folder", folder.toString());

        assertThat(err.toString()).isEmpty();
        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("first reading and comparison: \\d+ ms, 4\\d requests, 2000 changes"))
                .anyMatch(line -> line.matches("idle poll: .*, 1 requests"))
                .anyMatch(line -> line.matches("comparison: \\d+ ms, 2\\d requests, 0 changes"))
                .anyMatch(line -> line.startsWith("3 polls with 10 changes each: "));
    }

    @Test
    void pollsOnceMoreWhatWasRefused(@TempDir Path folder) {
        assertThat(feed("--records", "2000", "--refuse", "--folder", folder.toString()))
                .isZero();

        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("first reading and comparison: .* 2000 changes"))
                .anyMatch(line -> line.matches("what was refused, once more: \\d+ ms, 2\\d requests, 2000 changes"));
    }

    @ParameterizedTest
    @CsvSource({"--records=999, --records is 999", "--polls=0, --polls is 0", "--records=many, --records"})
    void saysInOneLineWhatIsWrong(String arg, String problem) {
        assertThat(feed(arg)).isPositive();
        assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.contains(problem));
        assertThat(out.toString()).isEmpty();
    }
}
