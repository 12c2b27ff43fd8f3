package io.github.camelisogeo.benchmarks.options;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Refuses options that are out of bounds. */
public final class Bounds {

    private Bounds() {}

    /**
     * Checks that an option is not less than it must be.
     *
     * @throws ParameterException if it is less
     */
    public static void requireAtLeast(CommandSpec command, int least, String option, int value) {
        if (value < least) {
            throw new ParameterException(
                    command.commandLine(), option + " is " + value + ", it must be " + least + " or more");
        }
    }
}
