package io.github.camelisogeo.sandbox.internal.demo;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/** Reproducible random values: the same seed gives the same values. */
final class Dice {

    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(2014, 1, 6, 8, 0);
    private static final int DAYS = 4300;
    private static final int TICKS_PER_SECOND = 10_000_000;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Returns true with the given probability in percent. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Returns an identifier of the API. */
    String id() {
        return String.format("%016x%016x", random.nextLong(), random.nextLong());
    }

    LocalDateTime moment() {
        return FIRST_DAY.plusDays(below(DAYS)).plusSeconds(below(36_000));
    }

    /** Returns a time stamp of the API, with its seven digits. */
    String stamp(LocalDateTime moment) {
        return SECONDS.format(moment) + String.format(".%07d+00:00", below(TICKS_PER_SECOND));
    }
}
