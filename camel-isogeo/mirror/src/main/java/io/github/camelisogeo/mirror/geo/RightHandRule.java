package io.github.camelisogeo.mirror.geo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The order of positions in the rings of polygons: as RFC 7946 demands, counterclockwise outside, and clockwise around holes. */
final class RightHandRule {

    private RightHandRule() {}

    /** Returns the valid coordinates of a geometry, with each ring in its order. Those of other geometries are returned as they are. */
    static Object apply(String type, Object coordinates) {
        return switch (type) {
            case "Polygon" -> polygon((List<?>) coordinates);
            case "MultiPolygon" ->
                ((List<?>) coordinates)
                        .stream().map(rings -> polygon((List<?>) rings)).toList();
            default -> coordinates;
        };
    }

    private static List<?> polygon(List<?> rings) {
        List<Object> ordered = new ArrayList<>();
        for (Object ring : rings) {
            ordered.add(ordered((List<?>) ring, ordered.isEmpty()));
        }
        return ordered;
    }

    private static List<?> ordered(List<?> ring, boolean outer) {
        double area = area(ring);
        if (outer ? area >= 0 : area <= 0) {
            return ring;
        }
        List<?> reversed = new ArrayList<>(ring);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Returns twice the area in square degrees, negative if the ring is clockwise. */
    private static double area(List<?> ring) {
        // Measured from the first position, since far from zero the differences would get lost.
        List<?> origin = (List<?>) ring.get(0);
        double area = 0;
        for (int i = 1; i < ring.size(); i++) {
            area += distance(ring, i - 1, origin, 0) * distance(ring, i, origin, 1)
                    - distance(ring, i, origin, 0) * distance(ring, i - 1, origin, 1);
        }
        return area;
    }

    private static double distance(List<?> ring, int at, List<?> origin, int axis) {
        return Position.number((List<?>) ring.get(at), axis) - Position.number(origin, axis);
    }
}
