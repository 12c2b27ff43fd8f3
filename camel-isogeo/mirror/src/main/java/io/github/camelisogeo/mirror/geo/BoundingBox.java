package io.github.camelisogeo.mirror.geo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rectangle around an envelope. It grows with each position. Not safe for use by multiple threads. */
public final class BoundingBox {

    private static final double ROUND = 360;

    /** The deepest nesting of GeometryCollections. More is not an envelope but an attempt to overflow the stack. */
    private static final int DEEPEST = 8;

    private double west = Double.POSITIVE_INFINITY;
    private double south = Double.POSITIVE_INFINITY;
    private double east = Double.NEGATIVE_INFINITY;
    private double north = Double.NEGATIVE_INFINITY;

    private BoundingBox() {}

    /**
     * Returns west, south, east and north of a GeoJSON geometry, from its {@code bbox} or else from its positions. West is beyond east
     * only if the box crosses the antimeridian. Empty if it has none on earth.
     */
    public static Optional<List<Double>> of(Map<String, Object> envelope) {
        if (envelope == null) {
            return Optional.empty();
        }
        return said(envelope.get("bbox")).or(() -> {
            BoundingBox box = new BoundingBox();
            box.addGeometry(envelope, DEEPEST);
            return box.corners();
        });
    }

    /** Returns whether a value is a {@code bbox} that can be taken as it is. */
    static boolean isValid(Object bbox) {
        return said(bbox)
                .filter(box -> box.get(0) == Position.number((List<?>) bbox, 0))
                .isPresent();
    }

    /** Returns the box of a {@code bbox} with four numbers, or with six if it contains heights. */
    private static Optional<List<Double>> said(Object bbox) {
        if (!(bbox instanceof List<?> numbers)
                || (numbers.size() != 4 && numbers.size() != 6)
                || !numbers.stream().allMatch(Position::isFinite)) {
            return Optional.empty();
        }
        int half = numbers.size() / 2;
        double west = Position.number(numbers, 0);
        double south = Position.number(numbers, 1);
        double east = Position.number(numbers, half);
        double north = Position.number(numbers, half + 1);
        if (!Position.isOnEarth(west, south) || !Position.isOnEarth(east, north) || south > north) {
            return Optional.empty();
        }
        return Optional.of(
                isSwapped(west, east) ? List.of(east, south, west, north) : List.of(west, south, east, north));
    }

    /** A box that crosses the antimeridian has its west beyond its east, too, but isn't wider than half of the earth. */
    private static boolean isSwapped(double west, double east) {
        return west > east && east + ROUND - west >= ROUND / 2;
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
        if (Position.isOnEarth(longitude, latitude)) {
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
