package io.github.camelisogeo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sandbox.IsogeoSandbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The commands on the pages that talk to a sandbox, and the Python. */
final class ShellBlocks {

    private static final String ADDRESS = "http://127.0.0.1:8080";

    private ShellBlocks() {}

    /** Runs commands against a sandbox, as pasted but for its port. */
    static void run(Block block) throws IOException, InterruptedException {
        assertThat(block.text()).contains(ADDRESS);
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().start()) {
            String out = output(block.text().replace(ADDRESS, sandbox.url()), "sh", "-e");
            // Each shows something: the results of a search, or the faults of routes.
            assertThat(out).containsPattern("\"(results|routes)\":\\[\\{");
        }
    }

    /** Only parses: the SDK isn't among the libraries of the build. */
    static void parsePython(Block block) throws IOException, InterruptedException {
        output(block.text(), "python3", "-c", "import ast, sys; ast.parse(sys.stdin.read())");
    }

    private static String output(String input, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }
}
