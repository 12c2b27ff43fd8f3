package io.github.camelisogeo.sandbox.demo;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/** Chance that repeats itself: the same seed gives the same throws. */
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

    /** True so many times out of a hundred. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** An identifier of the API. */
    String id() {
        return String.format("%016x%016x", random.nextLong(), random.nextLong());
    }

    LocalDateTime moment() {
        return FIRST_DAY.plusDays(below(DAYS)).plusSeconds(below(36_000));
    }

    /** A moment as a stamp of the API, with its seven digits. */
    String stamp(LocalDateTime moment) {
        return SECONDS.format(moment) + String.format(".%07d+00:00", below(TICKS_PER_SECOND));
    }
}
