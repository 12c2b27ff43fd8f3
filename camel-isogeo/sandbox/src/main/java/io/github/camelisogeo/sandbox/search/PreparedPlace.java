package io.github.camelisogeo.sandbox.search;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.locationtech.jts.operation.relateng.RelatePredicate;
import org.locationtech.jts.operation.relateng.TopologyPredicate;

/** A geometry that many are compared with, one after the other. */
final class PreparedPlace {

    /** With fewer points than that, a rectangle is compared faster with all of them than by an index of them. */
    private static final int FEW = 50;

    private final Geometry geometry;
    private final PreparedGeometry prepared;
    private final RelateNG relations;
    private final boolean small;

    /** Says where a point lies; null where there is no area. */
    private final PointOnGeometryLocator area;

    PreparedPlace(Geometry geometry) {
        this.geometry = geometry;
        prepared = PreparedGeometryFactory.prepare(geometry);
        relations = RelateNG.prepare(geometry);
        area = geometry instanceof Polygonal ? new IndexedPointInAreaLocator(geometry) : null;
        small = geometry.getNumPoints() < FEW;
    }

    boolean intersects(Geometry other) {
        return small && other.isRectangle() ? other.intersects(geometry) : prepared.intersects(other);
    }

    boolean contains(Geometry other) {
        return prepared.contains(other);
    }

    boolean covers(Geometry other) {
        return prepared.covers(other);
    }

    boolean overlaps(Geometry other) {
        return surelyOverlaps(other) || !covers(other) && relates(other, RelatePredicate.overlaps());
    }

    /**
     * Areas overlap when one has a corner within the other, which then isn't part of it, and another corner outside. It
     * tells most cases, in a fraction of the time that comparing all their edges takes.
     */
    private boolean surelyOverlaps(Geometry other) {
        if (area == null || !(other instanceof Polygonal)) {
            return false;
        }
        boolean within = false;
        boolean outside = false;
        for (Coordinate corner : other.getCoordinates()) {
            int location = area.locate(corner);
            within |= location == Location.INTERIOR;
            outside |= location == Location.EXTERIOR;
            if (within && outside) {
                return true;
            }
        }
        return false;
    }

    /** @param relation of this to the other */
    boolean relates(Geometry other, TopologyPredicate relation) {
        return relations.evaluate(other, relation);
    }

    /** The rectangle around it. */
    PreparedPlace around() {
        return new PreparedPlace(geometry.getEnvelope());
    }
}
