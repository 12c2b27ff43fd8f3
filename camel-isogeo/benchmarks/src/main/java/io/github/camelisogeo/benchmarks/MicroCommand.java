package io.github.camelisogeo.benchmarks;

import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the benchmarks of small things, each in processes of its own. */
@Command(
        name = "micro",
        mixinStandardHelpOptions = true,
        description = "Measures what is done once or often in a process: building the registry, making an endpoint.")
final class MicroCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            defaultValue = "io\\.github\\.camelisogeo\\..*",
            description = "Which ones, as a regular expression; all by default.")
    private String pattern;

    @Override
    public Integer call() throws Exception {
        return new Runner(new OptionsBuilder().include(pattern).build()).run().isEmpty() ? 1 : 0;
    }
}
