package io.github.camelisogeo.client.internal.text;

import java.time.Duration;
import java.util.Locale;

/** Checks durations, and writes them for messages. */
public final class Durations {

    private Durations() {}

    /** Returns a duration as text, for instance {@code 10 min}, {@code 1.5 s} or {@code 20 ms}. */
    public static String text(Duration duration) {
        long millis = duration.toMillis();
        if (millis < 1000) {
            return millis + " ms";
        }
        if (millis % 60_000 == 0) {
            return millis / 60_000 + " min";
        }
        return millis % 1000 == 0 ? millis / 1000 + " s" : String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }

    /**
     * Returns the given duration, which may be zero, or the default if it is null.
     *
     * @throws IllegalArgumentException if it is negative; the message names the option
     */
    public static Duration notNegative(String option, Duration given, Duration byDefault) {
        if (given != null && given.isNegative()) {
            throw new IllegalArgumentException(
                    option + " is " + given.toMillis() + " ms, it must be 0 or longer, for instance 1s");
        }
        return given == null ? byDefault : given;
    }

    /**
     * Returns the given duration, or the default if it is null.
     *
     * @throws IllegalArgumentException if it is zero or negative; the message names the option
     */
    public static Duration positive(String option, Duration given, Duration byDefault) {
        if (given != null && (given.isZero() || given.isNegative())) {
            throw new IllegalArgumentException(
                    option + " is " + given.toMillis() + " ms, it must be longer than 0, for instance 15s");
        }
        return given == null ? byDefault : given;
    }
}
