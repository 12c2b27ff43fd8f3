package io.github.camelisogeo.sync.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A feed in a process of its own. Each line that it writes goes to a listener. */
final class FeedProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;
    private final Consumer<String> listener;

    private FeedProcess(Process process, Consumer<String> listener) {
        this.process = process;
        this.listener = listener;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * @param store the directory of an embedded store, or the JDBC URL of a database
     * @param stateId the name of the state
     * @param errors the file for what the process writes to its error stream
     */
    static FeedProcess start(String url, String store, String stateId, Path errors, Consumer<String> listener)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FeedMain.class.getName(),
                        url,
                        store,
                        stateId))
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()));
        return new FeedProcess(builder.start(), listener);
    }

    /** Reads so many lines, or fewer if the process ends. */
    void read(int most) throws IOException {
        for (int i = 0; i < most; i++) {
            if (readOne() == null) {
                return;
            }
        }
    }

    /** Reads until so many polls in a row have brought nothing. */
    void readUntilQuiet(int polls) throws IOException {
        for (int quiet = 0; quiet < polls; ) {
            String line = readOne();
            if (line == null) {
                throw new AssertionError("the feed's process has ended");
            }
            quiet = Lines.isPoll(line) && Lines.handedOver(line) == 0 ? quiet + 1 : 0;
        }
    }

    private String readOne() throws IOException {
        String line = lines.readLine();
        if (line == null || !Lines.isWhole(line)) {
            return null;
        }
        listener.accept(line);
        return line;
    }

    /** Kills the process with SIGKILL. What it has written until then can still be read. */
    void kill() throws InterruptedException {
        // Not Process.destroyForcibly, which closes the stream that is still to be read.
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        lines.close();
    }
}
