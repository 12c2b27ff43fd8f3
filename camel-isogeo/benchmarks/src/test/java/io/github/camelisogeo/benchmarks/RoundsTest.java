package io.github.camelisogeo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundsTest {

    @ParameterizedTest
    @CsvSource({"7, 7", "9 1 5, 5", "9 1, 9", "4 3 2 1, 3"})
    void theMedianIsAReadingThatHappened(String nanos, long median) {
        Rounds rounds = new Rounds();
        for (String each : nanos.split(" ")) {
            rounds.add(new Rounds.Round(1, Long.parseLong(each), new CpuTime(0, 0), 0));
        }

        assertThat(rounds.median().nanos()).isEqualTo(median);
    }
}
