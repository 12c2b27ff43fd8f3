package io.github.camelisogeo.sandbox.internal.page;

import io.github.camelisogeo.sandbox.internal.iso.Box;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The part of the world that a map shows, in degrees. Parallels have the scale of the one in the middle. */
record MapWindow(double west, double south, double east, double north) {

    static final MapWindow WORLD = new MapWindow(-180, -60, 180, 80);

    private static final MapWindow FRANCE = new MapWindow(-6, 41, 10, 51.5);
    private static final double LEFT_OUT = 0.08;
    private static final double MARGIN = 0.15;
    private static final double SMALLEST = 4;

    /** Returns the window that contains most records. A few distant or worldwide ones don't make the others small. */
    static MapWindow around(List<Box> boxes) {
        if (boxes.isEmpty()) {
            return FRANCE;
        }
        double west = quantile(boxes, Box::west, LEFT_OUT);
        double south = quantile(boxes, Box::south, LEFT_OUT);
        double east = Math.max(west, quantile(boxes, Box::east, 1 - LEFT_OUT));
        double north = Math.max(south, quantile(boxes, Box::north, 1 - LEFT_OUT));
        double aside = Math.max((east - west) * MARGIN, (SMALLEST - (east - west)) / 2);
        double above = Math.max((north - south) * MARGIN, (SMALLEST - (north - south)) / 2);
        return new MapWindow(west - aside, south - above, east + aside, north + above).onEarth();
    }

    private static double quantile(List<Box> boxes, ToDoubleFunction<Box> side, double share) {
        double[] sorted = boxes.stream().mapToDouble(side).sorted().toArray();
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private MapWindow onEarth() {
        return new MapWindow(
                Math.max(west, WORLD.west),
                Math.max(south, WORLD.south - 20),
                Math.min(east, WORLD.east),
                Math.min(north, WORLD.north + 5));
    }

    boolean meets(Box box) {
        return box.west() <= east && box.east() >= west && box.south() <= north && box.north() >= south;
    }

    double width() {
        return east - west;
    }

    double height() {
        return north - south;
    }

    /** Returns the ratio of a degree of longitude to one of latitude. */
    double stretch() {
        return Math.cos(Math.toRadians((south + north) / 2));
    }

    /** Returns the view box in degrees of latitude, with south pointing down. */
    String viewBox() {
        return String.format(
                Locale.ROOT, "%.3f %.3f %.3f %.3f", west * stretch(), -north, width() * stretch(), height());
    }
}
