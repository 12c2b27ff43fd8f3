package io.github.camelisogeo.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The measured rounds. */
final class Rounds {

    private final List<Round> rounds = new ArrayList<>();

    /** One round. */
    record Round(long records, long nanos) {}

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
