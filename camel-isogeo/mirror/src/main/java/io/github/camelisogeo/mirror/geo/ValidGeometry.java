package io.github.camelisogeo.mirror.geo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Checks the geometry of an envelope. A single invalid one would make a whole GeoJSON file unreadable for most programs. */
public final class ValidGeometry {

    private static final int SHORTEST_LINE = 2;
    private static final int SHORTEST_RING = 4;

    private static final Predicate<Object> LINE = listOf(SHORTEST_LINE, Position::isValid);
    private static final Predicate<Object> RING =
            listOf(SHORTEST_RING, Position::isValid).and(ValidGeometry::isClosed);
    private static final Predicate<Object> POLYGON = listOf(1, RING);

    private static final Map<String, Predicate<Object>> COORDINATES = Map.of(
            "Point",
            Position::isValid,
            "MultiPoint",
            listOf(1, Position::isValid),
            "LineString",
            LINE,
            "MultiLineString",
            listOf(1, LINE),
            "Polygon",
            POLYGON,
            "MultiPolygon",
            listOf(1, POLYGON));

    private ValidGeometry() {}

    /**
     * Returns the geometry, with its type, its coordinates and, if that agrees with itself, its {@code bbox}. Empty if the coordinates
     * aren't valid: numbers that are none or not on earth, nothing, or rings that aren't closed. Rings follow the right-hand rule. A
     * rectangle that crosses the antimeridian is returned as two.
     */
    public static Optional<Map<String, Object>> of(Map<String, Object> envelope) {
        if (envelope == null
                || !(envelope.get("type") instanceof String type)
                || !COORDINATES.getOrDefault(type, value -> false).test(envelope.get("coordinates"))) {
            return Optional.empty();
        }
        Map<String, Object> valid = new LinkedHashMap<>();
        valid.put("type", type);
        if (BoundingBox.isValid(envelope.get("bbox"))) {
            valid.put("bbox", envelope.get("bbox"));
        }
        valid.put("coordinates", RightHandRule.apply(type, envelope.get("coordinates")));
        return Antimeridian.cut(valid).or(() -> Optional.of(valid));
    }

    private static Predicate<Object> listOf(int least, Predicate<Object> element) {
        return value -> value instanceof List<?> list
                && list.size() >= least
                && list.stream().allMatch(element);
    }

    private static boolean isClosed(Object ring) {
        List<?> positions = (List<?>) ring;
        return Position.areSame(positions.get(0), positions.get(positions.size() - 1));
    }
}
