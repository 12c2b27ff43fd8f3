package io.github.camelisogeo.benchmarks;

import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the microbenchmarks, each in processes of its own. */
@Command(
        name = "micro",
        mixinStandardHelpOptions = true,
        description =
                "Measures building the registry, which happens once per process, creating an endpoint, which happens often, and what becomes of a"
                        + " page.")
final class MicroCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            defaultValue = "io\\.github\\.camelisogeo\\..*",
            description = "Benchmarks to run, as a regular expression (default: all).")
    private String pattern;

    @Override
    public Integer call() throws Exception {
        return new Runner(new OptionsBuilder().include(pattern).build()).run().isEmpty() ? 1 : 0;
    }
}
