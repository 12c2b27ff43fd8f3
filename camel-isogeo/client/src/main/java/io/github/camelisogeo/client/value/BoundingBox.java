package io.github.camelisogeo.client.value;

import java.math.BigDecimal;
import java.util.List;

/**
 * A box in EPSG:4326, degrees. A box whose west lies beyond its east crosses the antimeridian.
 *
 * @param west the least longitude, -180 to 180
 * @param south the least latitude, -90 to 90
 * @param east the greatest longitude, -180 to 180
 * @param north the greatest latitude, -90 to 90
 */
public record BoundingBox(double west, double south, double east, double north) {

    private static final String SHAPE = "a box is west,south,east,north in degrees";

    public BoundingBox {
        requireWithin("west", west, 180);
        requireWithin("east", east, 180);
        requireWithin("south", south, 90);
        requireWithin("north", north, 90);
        if (south > north) {
            throw new IllegalArgumentException(
                    SHAPE + ", and its south (" + south + ") is beyond its north (" + north + ")");
        }
    }

    /** Reads {@code west,south,east,north}. */
    public static BoundingBox parse(String text) {
        return of(List.of(text.split(",", -1)));
    }

    /** Makes a box of four numbers, given as such or as text. */
    public static BoundingBox of(List<?> numbers) {
        if (numbers.size() != 4) {
            throw new IllegalArgumentException(SHAPE + ", four numbers and not " + numbers.size());
        }
        return new BoundingBox(
                number(numbers.get(0)), number(numbers.get(1)), number(numbers.get(2)), number(numbers.get(3)));
    }

    private static double number(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        try {
            return new BigDecimal(String.valueOf(value).trim()).doubleValue();
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(SHAPE + ", and '" + value + "' is not a number", e);
        }
    }

    private static void requireWithin(String side, double value, double bound) {
        if (!(Math.abs(value) <= bound)) {
            throw new IllegalArgumentException(
                    SHAPE + ", and its " + side + " (" + value + ") is not within " + -bound + " and " + bound);
        }
    }

    /** The form that is sent: one value, plain decimals. */
    @Override
    public String toString() {
        return plain(west) + "," + plain(south) + "," + plain(east) + "," + plain(north);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
