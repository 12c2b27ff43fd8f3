package io.github.camelisogeo.mirror.geo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts rectangles that cross the antimeridian, as RFC 7946 advises: drawn as they are, they would go round the earth the other way. Those
 * that lie beyond it are moved to where they are on earth.
 */
final class Antimeridian {

    private static final double LAST = 180;
    private static final double ROUND = 360;
    private static final int CORNERS_OF_RING = 5;

    private Antimeridian() {}

    /** Returns the geometry with longitudes from -180 to 180, or empty if it isn't a rectangle, or already has them. */
    static Optional<Map<String, Object>> cut(Map<String, Object> geometry) {
        return BoundingBox.of(geometry)
                .filter(box -> isRectangle(geometry, box))
                .flatMap(Antimeridian::cut);
    }

    private static Optional<Map<String, Object>> cut(List<Double> box) {
        double south = box.get(1);
        double north = box.get(3);
        if (box.get(2) - box.get(0) == ROUND) {
            return isBeyond(box) ? Optional.of(polygon(-LAST, south, LAST, north)) : Optional.empty();
        }
        double west = onEarth(box.get(0));
        double east = onEarth(box.get(2));
        if (west > east && west < LAST && east > -LAST) {
            return Optional.of(geometry(
                    "MultiPolygon",
                    List.of(west, south, east, north),
                    List.of(rectangle(west, south, LAST, north), rectangle(-LAST, south, east, north))));
        }
        if (!isBeyond(box)) {
            return Optional.empty();
        }
        return Optional.of(
                west > east
                        ? polygon(west == LAST ? -LAST : west, south, east == -LAST ? LAST : east, north)
                        : polygon(west, south, east, north));
    }

    private static boolean isBeyond(List<Double> box) {
        return box.get(0) < -LAST || box.get(2) > LAST;
    }

    private static Map<String, Object> polygon(double west, double south, double east, double north) {
        return geometry("Polygon", List.of(west, south, east, north), rectangle(west, south, east, north));
    }

    private static Map<String, Object> geometry(String type, List<Double> box, List<?> coordinates) {
        Map<String, Object> geometry = new LinkedHashMap<>();
        geometry.put("type", type);
        geometry.put("bbox", box);
        geometry.put("coordinates", coordinates);
        return geometry;
    }

    private static List<List<List<Double>>> rectangle(double west, double south, double east, double north) {
        return List.of(List.of(
                List.of(west, south),
                List.of(east, south),
                List.of(east, north),
                List.of(west, north),
                List.of(west, south)));
    }

    /** Returns true if each position of the only ring is a corner of the box, which isn't wider than the earth. */
    private static boolean isRectangle(Map<String, Object> geometry, List<Double> box) {
        return "Polygon".equals(geometry.get("type"))
                && geometry.get("coordinates") instanceof List<?> rings
                && rings.size() == 1
                && rings.get(0) instanceof List<?> ring
                && ring.size() == CORNERS_OF_RING
                && box.get(2) - box.get(0) <= ROUND
                && ring.stream().allMatch(position -> isCorner((List<?>) position, box));
    }

    private static boolean isCorner(List<?> position, List<Double> box) {
        double longitude = onEarth(Position.number(position, 0));
        double latitude = Position.number(position, 1);
        return position.size() == 2
                && (longitude == onEarth(box.get(0)) || longitude == onEarth(box.get(2)))
                && (latitude == box.get(1) || latitude == box.get(3));
    }

    /** Returns the same longitude between -180 and 180. */
    private static double onEarth(double longitude) {
        if (longitude > LAST) {
            return longitude - ROUND;
        }
        return longitude < -LAST ? longitude + ROUND : longitude;
    }
}
