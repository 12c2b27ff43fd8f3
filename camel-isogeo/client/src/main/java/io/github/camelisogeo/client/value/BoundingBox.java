package io.github.camelisogeo.client.value;

import java.math.BigDecimal;
import java.util.List;

/**
 * A bounding box in EPSG:4326, in degrees. A box whose west is greater than its east crosses the antimeridian, and
 * must be narrower than 180 degrees: otherwise, west and east are probably swapped. Immutable.
 *
 * @param west the western longitude, -180 to 180
 * @param south the southern latitude, -90 to 90
 * @param east the eastern longitude, -180 to 180
 * @param north the northern latitude, -90 to 90
 */
public record BoundingBox(double west, double south, double east, double north) {

    private static final String SHAPE = "a box must be west,south,east,north in degrees";

    public BoundingBox {
        requireWithin("west", west, 180);
        requireWithin("east", east, 180);
        requireWithin("south", south, 90);
        requireWithin("north", north, 90);
        if (west > east && 360 - west + east >= 180) {
            throw new IllegalArgumentException(SHAPE + ", but its west (" + west + ") is beyond its east (" + east
                    + "), which would be a box over the antimeridian of " + (360 - west + east)
                    + " degrees; such a box must be narrower than 180");
        }
        if (south > north) {
            throw new IllegalArgumentException(
                    SHAPE + ", but its south (" + south + ") is greater than its north (" + north + ")");
        }
    }

    /**
     * Parses a box in the form {@code west,south,east,north}.
     *
     * @throws IllegalArgumentException if the text is not a box
     */
    public static BoundingBox parse(String text) {
        return of(List.of(text.split(",", -1)));
    }

    /**
     * Returns a box made of four numbers, each a number or a text.
     *
     * @throws IllegalArgumentException if there are not four numbers, or if one is out of its range
     */
    public static BoundingBox of(List<?> numbers) {
        if (numbers.size() != 4) {
            throw new IllegalArgumentException(SHAPE + ", four numbers, but there are " + numbers.size());
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
            throw new IllegalArgumentException(SHAPE + ", but '" + value + "' is not a number", e);
        }
    }

    private static void requireWithin(String side, double value, double bound) {
        if (!(Math.abs(value) <= bound)) {
            throw new IllegalArgumentException(
                    SHAPE + ", but its " + side + " (" + value + ") is not between " + -bound + " and " + bound);
        }
    }

    /** Returns the box as it is sent: {@code west,south,east,north} in plain decimals. */
    @Override
    public String toString() {
        return plain(west) + "," + plain(south) + "," + plain(east) + "," + plain(north);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
