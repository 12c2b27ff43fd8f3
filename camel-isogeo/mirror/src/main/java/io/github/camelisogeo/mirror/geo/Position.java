package io.github.camelisogeo.mirror.geo;

import java.util.List;
import java.util.stream.IntStream;

/** A position of GeoJSON: longitude, latitude and possibly a height. */
final class Position {

    private static final double LAST_LATITUDE = 90;
    /** The largest longitude. Some writers give places beyond the antimeridian as 190 instead of -170. */
    private static final double LAST_LONGITUDE = 360;

    private Position() {}

    static boolean isOnEarth(double longitude, double latitude) {
        // Also false for NaN.
        return Math.abs(longitude) <= LAST_LONGITUDE && Math.abs(latitude) <= LAST_LATITUDE;
    }

    /** Returns whether a value is a position on earth, which every reader of GeoJSON accepts. */
    static boolean isValid(Object value) {
        return value instanceof List<?> numbers
                && (numbers.size() == 2 || numbers.size() == 3)
                && numbers.stream().allMatch(Position::isFinite)
                && isOnEarth(number(numbers, 0), number(numbers, 1));
    }

    /** Returns whether two valid positions are the same, however their numbers are written. */
    static boolean areSame(Object one, Object two) {
        List<?> some = (List<?>) one;
        List<?> others = (List<?>) two;
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> number(some, i) == number(others, i));
    }

    static double number(List<?> numbers, int index) {
        return ((Number) numbers.get(index)).doubleValue();
    }

    static boolean isFinite(Object value) {
        return value instanceof Number number && Double.isFinite(number.doubleValue());
    }
}
