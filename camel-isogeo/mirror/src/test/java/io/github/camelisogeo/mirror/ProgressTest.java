package io.github.camelisogeo.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    private long now;

    @Test
    void saysNoMoreThanALineASecond() {
        Progress progress = new Progress(new Console(stream, stream), 5000, () -> now);
        for (int i = 0; i < 5000; i++) {
            now += 500_000;
            progress.recordRead();
        }

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Reading 5000 records",
                        "2000 of 5000 records, 2000 records/s",
                        "4000 of 5000 records, 2000 records/s");
        assertThat(progress.seconds()).isEqualTo("2.5 s");
    }

    @Test
    void titlesOfStrangersMoveNoCursor() {
        new Console(stream, stream)
                .change(new MirrorChange(
                        "updated", "id", null, "red \u001b[31m\u202e\nline\u2028\u009b2Jend", null, false));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("updated  id  red  [31m line 2Jend" + System.lineSeparator());
    }

    @Test
    void errorsOfAServerMoveNoCursor() {
        new Console(stream, stream).complain("answered 500 (\u001b[2Jno\nupdated  id)");

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("catalogue-sync: answered 500 ( [2Jno updated  id)" + System.lineSeparator());
    }
}
