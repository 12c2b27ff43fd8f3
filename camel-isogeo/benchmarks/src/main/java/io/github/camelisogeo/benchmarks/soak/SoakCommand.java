package io.github.camelisogeo.benchmarks.soak;

import io.github.camelisogeo.benchmarks.options.Bounds;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs a soak, and says what was wrong. */
@Command(
        name = "soak",
        sortOptions = false,
        description =
                "Makes mixed calls against a server that closes, stalls, cuts, redirects and fails at random. Ends with 0 if threads,"
                        + " connections and heap stay flat, and each call is answered rightly or fails by type within its deadline.")
public final class SoakCommand implements Callable<Integer> {

    private static final int SHOWN = 20;
    private static final int SHORTEST_SECONDS = 5;

    /** The client warns of each token that it can't renew, which is what this is about. */
    private static final String LOG_LEVEL = "org.slf4j.simpleLogger.log.io.github.camelisogeo.client";

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this and ends.")
    private boolean help;

    @Option(
            names = "--minutes",
            defaultValue = "10",
            paramLabel = "N",
            description = "How long it lasts (${DEFAULT-VALUE}).")
    private int minutes;

    @Option(names = "--seconds", paramLabel = "N", description = "How long it lasts, in place of --minutes; 5 or more.")
    private Integer seconds;

    @Option(
            names = "--threads",
            defaultValue = "16",
            paramLabel = "N",
            description = "How many threads call (${DEFAULT-VALUE}).")
    private int threads;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "N",
            description = "What the random choices of server and callers begin with (${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() throws Exception {
        Bounds.requireAtLeast(spec, 1, "--minutes", minutes);
        Bounds.requireAtLeast(spec, SHORTEST_SECONDS, "--seconds", seconds == null ? SHORTEST_SECONDS : seconds);
        Bounds.requireAtLeast(spec, 1, "--threads", threads);
        if (System.getProperty(LOG_LEVEL) == null) {
            System.setProperty(LOG_LEVEL, "error");
        }
        Duration length = seconds == null ? Duration.ofMinutes(minutes) : Duration.ofSeconds(seconds);
        List<String> violations = new SoakRun(length, threads, seed, this::say).run();
        violations.stream().limit(SHOWN).forEach(violation -> say("VIOLATION: " + violation));
        say(
                violations.isEmpty()
                        ? "PASSED: each call was answered or failed by type in time; threads, connections and heap are flat"
                        : "FAILED: " + violations.size() + " violations");
        return violations.isEmpty() ? 0 : 1;
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
