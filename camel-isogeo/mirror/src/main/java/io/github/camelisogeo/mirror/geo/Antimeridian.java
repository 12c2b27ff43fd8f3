package io.github.camelisogeo.mirror.geo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts rectangles that cross the antimeridian, as RFC 7946 advises: drawn as they are, they would go round the earth the other way. */
final class Antimeridian {

    private static final double LAST = 180;
    private static final double ROUND = 360;
    private static final int CORNERS_OF_RING = 5;

    private Antimeridian() {}

    /** Returns a geometry of the two halves, or empty if the geometry isn't a rectangle that crosses the antimeridian. */
    static Optional<Map<String, Object>> cut(Map<String, Object> geometry) {
        return BoundingBox.of(geometry)
                .filter(box -> isRectangle(geometry, box))
                .flatMap(Antimeridian::halves);
    }

    private static Optional<Map<String, Object>> halves(List<Double> box) {
        double west = onEarth(box.get(0));
        double east = onEarth(box.get(2));
        double south = box.get(1);
        double north = box.get(3);
        if (west <= east) {
            return Optional.empty();
        }
        Map<String, Object> halves = new LinkedHashMap<>();
        halves.put("type", "MultiPolygon");
        halves.put("bbox", List.of(west, south, east, north));
        halves.put("coordinates", List.of(rectangle(west, south, LAST, north), rectangle(-LAST, south, east, north)));
        return Optional.of(halves);
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
                && box.get(2) - box.get(0) < ROUND
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
