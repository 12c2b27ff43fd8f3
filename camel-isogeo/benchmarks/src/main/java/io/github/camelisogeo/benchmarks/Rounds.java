package io.github.camelisogeo.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The measured rounds. */
final class Rounds {

    private final List<Round> rounds = new ArrayList<>();

    /**
     * One round.
     *
     * @param records the number of records or calls
     * @param cpu the CPU time of the process
     * @param firstNanos the time to the first record, or 0 if that wasn't measured or there was none
     */
    record Round(long records, long nanos, CpuTime cpu, long firstNanos) {

        private static final double NANOS_OF_A_MICROSECOND = 1000;

        /** What is done again and again. */
        interface Task {

            void run() throws IOException;
        }

        /** Runs a task a number of times. */
        static Round of(int times, Task task) throws IOException {
            CpuTime before = CpuTime.now();
            long start = System.nanoTime();
            for (int i = 0; i < times; i++) {
                task.run();
            }
            return new Round(times, System.nanoTime() - start, CpuTime.since(before), 0);
        }

        double microseconds() {
            return nanos / NANOS_OF_A_MICROSECOND / records;
        }

        double cpuMicroseconds() {
            return cpu.nanos() / NANOS_OF_A_MICROSECOND / records;
        }
    }

    void add(Round round) {
        rounds.add(round);
    }

    /**
     * Returns the round in the middle. If their number is even, it is the slower one of the two in the middle, so that it is a round that
     * really happened.
     */
    Round median() {
        return rounds.stream()
                .sorted(Comparator.comparingLong(Round::nanos))
                .skip(rounds.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
