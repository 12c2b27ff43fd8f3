package io.github.camelisogeo.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The readings that count. */
final class Rounds {

    private final List<Round> rounds = new ArrayList<>();

    /** One reading. */
    record Round(long records, long nanos) {}

    void add(Round round) {
        rounds.add(round);
    }

    /** The reading in the middle; of an even number the slower of the two there, so that it is one that happened. */
    Round median() {
        return rounds.stream()
                .sorted(Comparator.comparingLong(Round::nanos))
                .skip(rounds.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
