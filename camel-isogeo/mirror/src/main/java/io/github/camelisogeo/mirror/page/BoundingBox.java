package io.github.camelisogeo.mirror.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rectangle around an envelope. It grows with each position. Not safe for use by multiple threads. */
final class BoundingBox {

    private static final double LAST_LATITUDE = 90;
    /** The largest longitude. Some writers give places beyond the antimeridian as 190 instead of -170. */
    private static final double LAST_LONGITUDE = 360;

    /** The deepest nesting of GeometryCollections. More is not an envelope but an attempt to overflow the stack. */
    private static final int DEEPEST = 8;

    private double west = Double.POSITIVE_INFINITY;
    private double south = Double.POSITIVE_INFINITY;
    private double east = Double.NEGATIVE_INFINITY;
    private double north = Double.NEGATIVE_INFINITY;

    private BoundingBox() {}

    /**
     * Returns west, south, east and north of a GeoJSON geometry, from its {@code bbox} or else from its positions. Empty if it has none on
     * earth.
     */
    static Optional<List<Double>> of(Map<String, Object> envelope) {
        if (envelope == null) {
            return Optional.empty();
        }
        return said(envelope.get("bbox")).or(() -> {
            BoundingBox box = new BoundingBox();
            box.addGeometry(envelope, DEEPEST);
            return box.corners();
        });
    }

    /** Returns the box of a {@code bbox} with four numbers, or with six if it contains heights. */
    private static Optional<List<Double>> said(Object bbox) {
        if (!(bbox instanceof List<?> numbers)
                || (numbers.size() != 4 && numbers.size() != 6)
                || !numbers.stream().allMatch(Number.class::isInstance)) {
            return Optional.empty();
        }
        int half = numbers.size() / 2;
        double west = number(numbers, 0);
        double south = number(numbers, 1);
        double east = number(numbers, half);
        double north = number(numbers, half + 1);
        return onEarth(west, south) && onEarth(east, north) && south <= north
                ? Optional.of(List.of(west, south, east, north))
                : Optional.empty();
    }

    private static double number(List<?> numbers, int index) {
        return ((Number) numbers.get(index)).doubleValue();
    }

    private static boolean onEarth(double longitude, double latitude) {
        // Also false for NaN.
        return Math.abs(longitude) <= LAST_LONGITUDE && Math.abs(latitude) <= LAST_LATITUDE;
    }

    private void addGeometry(Map<?, ?> geometry, int depth) {
        if (geometry.get("coordinates") instanceof Collection<?> coordinates) {
            addPositions(coordinates, depth);
        }
        if (geometry.get("geometries") instanceof Collection<?> parts && depth > 0) {
            for (Object part : parts) {
                if (part instanceof Map<?, ?> nested) {
                    addGeometry(nested, depth - 1);
                }
            }
        }
    }

    private void addPositions(Collection<?> coordinates, int depth) {
        if (coordinates instanceof List<?> position
                && position.size() >= 2
                && position.get(0) instanceof Number longitude
                && position.get(1) instanceof Number latitude) {
            add(longitude.doubleValue(), latitude.doubleValue());
        } else if (depth > 0) {
            for (Object inner : coordinates) {
                if (inner instanceof Collection<?> nested) {
                    addPositions(nested, depth - 1);
                }
            }
        }
    }

    private void add(double longitude, double latitude) {
        if (onEarth(longitude, latitude)) {
            west = Math.min(west, longitude);
            south = Math.min(south, latitude);
            east = Math.max(east, longitude);
            north = Math.max(north, latitude);
        }
    }

    private Optional<List<Double>> corners() {
        return west <= east ? Optional.of(List.of(west, south, east, north)) : Optional.empty();
    }
}
