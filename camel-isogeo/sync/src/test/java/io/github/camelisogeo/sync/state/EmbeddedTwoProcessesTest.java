package io.github.camelisogeo.sync.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes never use one file at the same time. */
class EmbeddedTwoProcessesTest {

    @TempDir
    Path folder;

    private EmbeddedStateStore store() {
        return new EmbeddedStateStore(folder);
    }

    /** Returns what another process says when it opens the state, or looks at it. */
    private String otherProcess(String action) throws IOException, InterruptedException {
        Path output = Files.createTempFile("other", ".txt");
        try {
            Process process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            OtherProcess.class.getName(),
                            action,
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return Files.readString(output, StandardCharsets.UTF_8).strip();
        } finally {
            Files.delete(output);
        }
    }

    @Test
    void firstUserKeepsTheStateAfterASecondOneOfItsProcessWasRefused() throws Exception {
        try (FeedState state = store().open("nightly")) {
            state.write(StateStep.of("{\"n\":1}"));
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> store().open("nightly")).isInstanceOf(StateInUseException.class);
                assertThatThrownBy(() -> store().delete("nightly")).isInstanceOf(StateInUseException.class);
                store().look("nightly").orElseThrow().close();
                assertThat(store().stateIds()).containsExactly("nightly");
            }
            assertThat(otherProcess("open")).startsWith("StateInUseException").contains("in use by another process");
            assertThat(otherProcess("look")).startsWith("StateInUseException");
            assertThat(otherProcess("delete")).startsWith("StateInUseException");
            assertThat(otherProcess("list")).isEqualTo("[nightly]");
            state.write(StateStep.of("{\"n\":2}"));
        }
        assertThat(otherProcess("look")).isEqualTo("{\"n\":2}");
        assertThat(otherProcess("open")).isEqualTo("{\"n\":2}");
    }

    @Test
    void listsStatesOfAnotherProcessByTheirWholeNames() throws Exception {
        try (FeedState state = store().open("a*b")) {
            assertThat(state.mark()).isNull();
            assertThat(otherProcess("list")).isEqualTo("[a*b]");
        }
    }

    @Test
    void manyProcessesCanLookAtAStateThatNobodyUses() throws Exception {
        store().open("nightly").close();
        try (StateView view = store().look("nightly").orElseThrow()) {
            assertThat(otherProcess("look")).isEqualTo("null");
            assertThat(otherProcess("open")).startsWith("StateInUseException");
            assertThat(view.mark()).isNull();
        }
    }

    /** What the other process does. */
    static final class OtherProcess {

        private OtherProcess() {}

        public static void main(String[] arguments) {
            StateStore store = new EmbeddedStateStore(Path.of(arguments[1]));
            try {
                System.out.println(run(store, arguments[0]));
            } catch (StateException e) {
                System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }

        private static Object run(StateStore store, String action) {
            switch (action) {
                case "list":
                    return store.stateIds();
                case "delete":
                    store.delete("nightly");
                    return "deleted";
                case "look":
                    try (StateView view = store.look("nightly").orElseThrow()) {
                        return String.valueOf(view.mark());
                    }
                default:
                    try (FeedState state = store.open("nightly")) {
                        return String.valueOf(state.mark());
                    }
            }
        }
    }
}
