package io.github.camelisogeo.benchmarks;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option of commands that measure several rounds. */
class RoundsOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Number of measured rounds (default: ${DEFAULT-VALUE}).")
    private int rounds;

    RoundsOption(int rounds) {
        this.rounds = rounds;
    }

    /** Returns the number of rounds, which is 1 or more. */
    int count() {
        requireAtLeast(command, 1, "--rounds", rounds);
        return rounds;
    }

    /** Refuses an option that is less than it must be. */
    static void requireAtLeast(CommandSpec command, int least, String option, int value) {
        if (value < least) {
            throw new ParameterException(
                    command.commandLine(), option + " is " + value + ", it must be " + least + " or more");
        }
    }
}
