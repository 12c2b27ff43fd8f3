package io.github.camelisogeo.sandbox.internal.catalogue;

import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.SegmentStringUtil;

/**
 * Detects geometries whose segments cross each other too often. Splitting or comparing them can take minutes and
 * gigabytes, however short their text is.
 */
public final class Tangle {

    private static final int CROSSINGS = 1_000;

    /** Describes a valid geometry in messages. */
    public static final String EXPECTATION =
            "a less tangled geometry: its lines may cross each other at most " + CROSSINGS + " times";

    /** The limit of touching corners. They cost a hundredth of a crossing. */
    private static final int TOUCHES = 25_000;

    /** The additional limit for each point: neighbours share the corners of a border, and four meet in a grid. */
    private static final int TOUCHES_OF_POINT = 10;

    /** The limit of pairs of segments whose bounding rectangles meet, but not the segments, as in a narrow zigzag. */
    private static final int PAIRS = 2_000_000;

    private Tangle() {}

    /** Returns true if a geometry is tangled. If it isn't, takes a tenth of a microsecond per point. */
    public static boolean is(Geometry geometry) {
        if (isTooSmall(geometry)) {
            return false;
        }
        Meetings meetings = new Meetings(geometry.getNumPoints());
        new MCIndexNoder(meetings).computeNodes(SegmentStringUtil.extractBasicSegmentStrings(geometry));
        return meetings.isDone();
    }

    /** Returns true if a geometry has too few segments to cross so often, as most do. */
    private static boolean isTooSmall(Geometry geometry) {
        long points = geometry.getNumPoints();
        return points * points / 2 <= CROSSINGS;
    }

    /** Counts until a limit is exceeded. */
    private static final class Meetings implements SegmentIntersector {

        private final LineIntersector intersector = new RobustLineIntersector();
        private final long tooManyTouches;
        private int crossings;
        private int touches;
        private int pairs;

        Meetings(long points) {
            tooManyTouches = TOUCHES + TOUCHES_OF_POINT * points;
        }

        @Override
        public void processIntersections(SegmentString one, int at, SegmentString other, int otherAt) {
            if (one == other && Math.abs(at - otherAt) <= 1) {
                return;
            }
            pairs++;
            intersector.computeIntersection(
                    corner(one, at), corner(one, at + 1), corner(other, otherAt), corner(other, otherAt + 1));
            if (intersector.isInteriorIntersection()) {
                crossings++;
            } else if (intersector.hasIntersection()) {
                touches++;
            }
        }

        private static Coordinate corner(SegmentString line, int at) {
            return line.getCoordinate(at);
        }

        @Override
        public boolean isDone() {
            return crossings > CROSSINGS || touches > tooManyTouches || pairs > PAIRS;
        }
    }
}
