package io.github.camelisogeo.examples.cataloguesync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private long now;

    private Progress progress() {
        return new Progress(new PrintStream(out, true, StandardCharsets.UTF_8), () -> now);
    }

    @Test
    void saysNoMoreThanALineASecond() {
        Progress progress = progress();
        progress.begin(5000);
        for (int i = 0; i < 5000; i++) {
            now += 500_000;
            progress.recordWritten();
        }

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Reading 5000 records",
                        "2000 of 5000 records, 2000 records/s",
                        "4000 of 5000 records, 2000 records/s");
        assertThat(progress.summary(Path.of("mirror"), 0)).isEqualTo("5000 records written to mirror in 2.5 s");
        assertThat(progress.summary(Path.of("mirror"), 1)).endsWith(", 1 file of an earlier run removed");
        assertThat(progress.summary(Path.of("mirror"), 7)).endsWith(", 7 files of an earlier run removed");
    }
}
