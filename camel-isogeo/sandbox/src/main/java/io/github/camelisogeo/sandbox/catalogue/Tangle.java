package io.github.camelisogeo.sandbox.catalogue;

import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.SegmentStringUtil;

/**
 * Tells geometries whose segments meet each other too often: to take them apart and to compare them with others takes
 * minutes and gigabytes, however short they are to write.
 */
public final class Tangle {

    private static final int CROSSINGS = 1_000;

    /** What a geometry must be, for messages. */
    public static final String EXPECTATION =
            "a geometry less tangled: its lines may cross each other " + CROSSINGS + " times at most";

    /** Of corners; they cost a hundredth of a crossing. */
    private static final int TOUCHES = 25_000;

    /** And so many for each point: neighbours share the corners of a border, and four meet in a grid. */
    private static final int TOUCHES_OF_POINT = 10;

    /** Segments that don't meet although the rectangles around them do, as of a narrow zigzag. */
    private static final int PAIRS = 2_000_000;

    private Tangle() {}

    /** Takes a tenth of a microsecond for each point of a geometry that isn't one. */
    public static boolean is(Geometry geometry) {
        if (isTooSmall(geometry)) {
            return false;
        }
        Meetings meetings = new Meetings(geometry.getNumPoints());
        new MCIndexNoder(meetings).computeNodes(SegmentStringUtil.extractBasicSegmentStrings(geometry));
        return meetings.isDone();
    }

    /** Most geometries have so few segments that they couldn't cross so often. */
    private static boolean isTooSmall(Geometry geometry) {
        long points = geometry.getNumPoints();
        return points * points / 2 <= CROSSINGS;
    }

    /** Counts until it is too many. */
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
