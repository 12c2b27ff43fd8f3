package io.github.camelisogeo.sandbox;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A type of values that are given as text, on the command line or in JSON.
 *
 * @param reader reads a text, or throws an exception
 * @param check tells the valid values
 * @param expectation describes the valid values, after "it must be"
 * @param plain returns a value as JSON writes it
 */
record ValueType<T>(Function<String, T> reader, Predicate<T> check, String expectation, Function<T, Object> plain) {

    private static final Pattern TIME = Pattern.compile("(.*?)(ms|s|m|min|h|d)?");
    private static final int SHOWN = 80;
    private static final int FIRST_ERROR = 400;
    private static final int LAST_ERROR = 599;

    /** The types of times: what a number without a unit means. */
    private enum Unit {
        MILLISECONDS(1, "milliseconds", "500, 500ms or 1.5s"),
        SECONDS(1000, "seconds", "3600, 90s or 1h");

        private final long millis;
        private final String name;
        private final String examples;

        Unit(long millis, String name, String examples) {
            this.millis = millis;
            this.name = name;
            this.examples = examples;
        }
    }

    /**
     * Reads a text.
     *
     * @param name names the value in the message
     * @throws IllegalArgumentException if the text isn't a valid value; the message says what would be one
     */
    T read(String name, String text) {
        T value;
        try {
            value = reader.apply(text.strip());
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IllegalArgumentException(problem(name, text), e);
        }
        require(name, value, text);
        return value;
    }

    /** @throws IllegalArgumentException if the value is invalid */
    void require(String name, T value) {
        require(name, value, String.valueOf(value));
    }

    private void require(String name, T value, String text) {
        if (!check.test(value)) {
            throw new IllegalArgumentException(problem(name, text));
        }
    }

    private String problem(String name, String text) {
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
        return name + " is " + (shown.isBlank() ? "empty" : shown) + ", it must be " + expectation;
    }

    /** Returns the type of times up to an hour, in milliseconds if there is no unit. */
    static ValueType<Duration> waitingTime() {
        return time(Unit.MILLISECONDS, Duration.ZERO, Duration.ofHours(1), "at most an hour");
    }

    /** Returns the type of times of at least a millisecond, in seconds if there is no unit. */
    static ValueType<Duration> lifetime() {
        return time(Unit.SECONDS, Duration.ofMillis(1), Duration.ofDays(36_500), "more than 0 and less than a century");
    }

    private static ValueType<Duration> time(Unit unit, Duration least, Duration most, String range) {
        return new ValueType<>(
                text -> time(text, unit),
                time -> time.compareTo(least) >= 0 && time.compareTo(most) <= 0,
                "a time such as " + unit.examples + ", in " + unit.name + " if it has no unit, " + range,
                time -> inUnit(time, unit));
    }

    private static Duration time(String text, Unit unit) {
        Matcher matcher = TIME.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        long millis = matcher.group(2) == null ? unit.millis : millis(matcher.group(2));
        return Duration.ofMillis(new BigDecimal(matcher.group(1).strip())
                .multiply(BigDecimal.valueOf(millis))
                .longValueExact());
    }

    private static long millis(String unit) {
        return switch (unit) {
            case "ms" -> 1;
            case "s" -> 1000;
            case "m", "min" -> Duration.ofMinutes(1).toMillis();
            case "h" -> Duration.ofHours(1).toMillis();
            default -> Duration.ofDays(1).toMillis();
        };
    }

    private static Number inUnit(Duration time, Unit unit) {
        long millis = time.toMillis();
        if (millis % unit.millis == 0) {
            return millis / unit.millis;
        }
        return (double) millis / unit.millis;
    }

    static ValueType<Double> share() {
        return new ValueType<>(
                text -> new BigDecimal(text).doubleValue(),
                share -> share >= 0 && share <= 1,
                "a number from 0 to 1",
                share -> share);
    }

    static ValueType<Integer> whole(int least, int most) {
        return new ValueType<>(
                Integer::valueOf,
                number -> number >= least && number <= most,
                "a whole number from " + least + " to " + most,
                number -> number);
    }

    /** Returns the type of numbers that may be missing: null, and {@code none} in text. */
    static ValueType<Integer> wholeOrNone(int least, int most) {
        return new ValueType<>(
                text -> text.equals("none") ? null : Integer.valueOf(text),
                number -> number == null || (number >= least && number <= most),
                "a whole number from " + least + " to " + most + ", or none",
                number -> number);
    }

    static ValueType<Long> anyWhole() {
        return new ValueType<>(
                Long::valueOf,
                number -> true,
                "a whole number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE,
                number -> number);
    }

    static ValueType<Integer> errorStatus() {
        return new ValueType<>(
                Integer::valueOf,
                ValueType::isError,
                "the status of an error, from " + FIRST_ERROR + " to " + LAST_ERROR,
                status -> status);
    }

    static ValueType<List<Integer>> errorStatuses() {
        return new ValueType<>(
                text -> Arrays.stream(text.split(",", -1))
                        .map(status -> Integer.valueOf(status.strip()))
                        .toList(),
                statuses -> !statuses.isEmpty() && statuses.stream().allMatch(ValueType::isError),
                "a list of error statuses from " + FIRST_ERROR + " to " + LAST_ERROR + ", such as 500,503",
                statuses -> statuses);
    }

    private static boolean isError(int status) {
        return status >= FIRST_ERROR && status <= LAST_ERROR;
    }

    static ValueType<Boolean> onOff() {
        return new ValueType<>(ValueType::isOn, on -> true, "true or false", on -> on);
    }

    private static boolean isOn(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    static ValueType<String> text() {
        return new ValueType<>(text -> text, text -> true, "a text", text -> text);
    }

    static ValueType<String> name() {
        return new ValueType<>(text -> text, text -> !text.isBlank(), "a text that is not blank", text -> text);
    }
}
