package io.github.camelisogeo.benchmarks.options;

import java.io.IOException;
import picocli.CommandLine.Option;

/** The options of commands that measure several rounds after a warm-up. */
public final class WarmRounds extends RoundsOption {

    @Option(
            names = "--warmup",
            paramLabel = "N",
            converter = Warmup.Converter.class,
            description = "Rounds (2) or seconds (30s) of warm-up (default: ${DEFAULT-VALUE}).")
    private Warmup warmup;

    public WarmRounds(Warmup warmup, int rounds) {
        super(rounds);
        this.warmup = warmup;
    }

    /** What is done in a round. */
    public interface Step {

        /** @param number counts from 1 */
        void run(int number) throws IOException;
    }

    /** Runs the rounds of the warm-up, and then those that are measured. */
    public void run(Step warming, Step measured) throws IOException {
        int count = count();
        long begun = System.nanoTime();
        for (int i = 0; warmup.goesOn(i, System.nanoTime() - begun); i++) {
            warming.run(i + 1);
        }
        for (int i = 1; i <= count; i++) {
            measured.run(i);
        }
    }
}
