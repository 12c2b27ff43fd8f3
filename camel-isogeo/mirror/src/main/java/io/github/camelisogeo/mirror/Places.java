package io.github.camelisogeo.mirror;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random places in France. */
final class Places {

    private static final double WEST = -1;
    private static final double EAST = 6;
    private static final double SOUTH = 44;
    private static final double NORTH = 49;

    private Places() {}

    /** Returns a box of about ten kilometres as GeoJSON. */
    static Map<String, Object> envelope(Random random) {
        double west = rounded(WEST + random.nextDouble() * (EAST - WEST));
        double south = rounded(SOUTH + random.nextDouble() * (NORTH - SOUTH));
        double east = rounded(west + 0.1 + random.nextDouble() / 4);
        double north = rounded(south + 0.1 + random.nextDouble() / 4);
        return Map.of(
                "type",
                "Polygon",
                "bbox",
                List.of(west, south, east, north),
                "coordinates",
                List.of(List.of(
                        List.of(west, south),
                        List.of(east, south),
                        List.of(east, north),
                        List.of(west, north),
                        List.of(west, south))));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1000) / 1000.0;
    }
}
