package io.github.camelisogeo.benchmarks.options;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option of commands that measure several rounds. */
public class RoundsOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Number of measured rounds (default: ${DEFAULT-VALUE}).")
    private int rounds;

    public RoundsOption(int rounds) {
        this.rounds = rounds;
    }

    /** Returns the number of rounds, which is 1 or more. */
    public int count() {
        Bounds.requireAtLeast(command, 1, "--rounds", rounds);
        return rounds;
    }
}
