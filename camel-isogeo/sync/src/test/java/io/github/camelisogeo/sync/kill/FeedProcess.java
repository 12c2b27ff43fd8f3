package io.github.camelisogeo.sync.kill;

import io.github.camelisogeo.sync.scripted.Receiver;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A feed in a process of its own. What it says goes to a receiver, which outlives it. */
final class FeedProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;
    private final Receiver receiver;

    private FeedProcess(Process process, Receiver receiver) {
        this.process = process;
        this.receiver = receiver;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    static FeedProcess start(String url, Path states, Path errors, Receiver receiver) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FeedMain.class.getName(),
                        url,
                        states.toString()))
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()));
        return new FeedProcess(builder.start(), receiver);
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
        if (Lines.isPoll(line)) {
            receiver.pollEnded();
        } else {
            receiver.receive(Lines.change(line));
        }
        return line;
    }

    /** Kills the process with SIGKILL, and reads what it has said until then. */
    void kill() throws IOException, InterruptedException {
        // Not Process.destroyForcibly, which closes the stream that is still to be read.
        process.toHandle().destroyForcibly();
        read(Integer.MAX_VALUE);
        process.waitFor();
        receiver.pollEnded();
        receiver.mayBeToldAgain();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        lines.close();
    }
}
