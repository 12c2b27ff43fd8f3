package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of flags in {@code docs/sandbox.md}. {@code -Ddocs.refresh=true} writes it anew. */
class DocumentedFlagsTest {

    private static final Path PAGE = Path.of("../../docs/sandbox.md");
    private static final String HEAD = "| flag | default | meaning |\n|---|---|---|\n";

    @Test
    void agreesWithTheCommand() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(HEAD) + HEAD.length();
        int end = page.indexOf("\n\n", start) + 1;
        if (Boolean.getBoolean("docs.refresh")) {
            Files.writeString(PAGE, page.substring(0, start) + table() + page.substring(end));
            return;
        }

        assertThat(page.substring(start, end)).isEqualTo(table());
    }

    private static String table() {
        return SandboxCommand.flags()
                .map(flag -> "| `" + flag.name() + (flag.label() == null ? "" : " " + flag.label()) + "` | "
                        + flag.otherwise() + " | " + flag.description() + " |\n")
                .collect(Collectors.joining());
    }
}
