package io.github.camelisogeo.benchmarks;

import io.github.camelisogeo.benchmarks.feed.FeedCommand;
import io.github.camelisogeo.benchmarks.soak.SoakCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The main class of the runnable jar. Results go to standard output, everything else to standard error. */
@Command(
        name = "benchmarks",
        description = "Measures the performance of the Isogeo client and its Camel component.",
        subcommands = {
            SearchCommand.class,
            GetCommand.class,
            ColdCommand.class,
            ServeCommand.class,
            MicroCommand.class,
            FeedCommand.class,
            SoakCommand.class
        })
public final class Benchmarks {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    /**
     * Runs the command that the first argument names, and exits: with 0 if there is a result, and with a line on standard error otherwise.
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Benchmarks())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, args) -> failed(e.getCommandLine(), e, CommandLine.ExitCode.USAGE))
                .setExecutionExceptionHandler(
                        (e, commandLine, parsed) -> failed(commandLine, e, CommandLine.ExitCode.SOFTWARE));
    }

    private static int failed(CommandLine commandLine, Exception e, int status) {
        String problem = e.getMessage() == null ? e.toString() : e.getMessage();
        commandLine
                .getErr()
                .println("benchmarks: " + problem.lines().findFirst().orElse(problem));
        return status;
    }
}
