package io.github.camelisogeo.benchmarks.feed;

import io.github.camelisogeo.benchmarks.options.Bounds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Follows a large catalogue, and says what was beyond its bound. */
@Command(
        name = "feed",
        sortOptions = false,
        description =
                "Follows a catalogue with many records on a server in the same process, and prints what each kind of poll costs."
                        + " Ends with 0 if the state stays below 500 bytes a record, and an idle poll costs one request and less than 50 ms."
                        + " Run it with -Xmx256m.")
public final class FeedCommand implements Callable<Integer> {

    /** Below this number a file is larger than its records for other reasons. */
    private static final int FEWEST_RECORDS = 1000;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this and ends.")
    private boolean help;

    @Option(
            names = "--records",
            defaultValue = "1000000",
            paramLabel = "N",
            description = "How many records the catalogue has (${DEFAULT-VALUE}); 1000 or more.")
    private int records;

    @Option(
            names = "--polls",
            defaultValue = "2000",
            paramLabel = "N",
            description = "How many polls find 10 changes each (${DEFAULT-VALUE}).")
    private int polls;

    @Option(
            names = "--refuse",
            description = "Lets the receiver refuse every change, and polls once more; nothing is followed.")
    private boolean refusing;

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            description =
                    "Where the state is stored, and stays. Without this it is a temporary folder that is deleted.")
    private Path folder;

    @Override
    public Integer call() throws Exception {
        Bounds.requireAtLeast(spec, FEWEST_RECORDS, "--records", records);
        Bounds.requireAtLeast(spec, 1, "--polls", polls);
        Path states = folder == null ? Files.createTempDirectory("isogeo-feed") : folder;
        try {
            List<String> violations = new FeedScale(records, polls, refusing, states, this::say).run();
            violations.forEach(violation -> say("VIOLATION: " + violation));
            say(violations.isEmpty() ? "PASSED" : "FAILED");
            return violations.isEmpty() ? 0 : 1;
        } finally {
            if (folder == null) {
                StateFolder.delete(states);
            }
        }
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
