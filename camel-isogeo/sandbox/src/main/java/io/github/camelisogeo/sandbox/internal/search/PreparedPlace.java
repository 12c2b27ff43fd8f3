package io.github.camelisogeo.sandbox.internal.search;

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

/** A geometry of one kind, with an index. */
final class PreparedPlace implements Place {

    /** With fewer points, it is faster to compare a rectangle with all of them than to use an index. */
    private static final int FEW = 50;

    private final Geometry geometry;
    private final PreparedGeometry prepared;
    private final RelateNG relations;
    private final boolean small;

    /** Locates points in the area, or null if there is no area. */
    private final PointOnGeometryLocator area;

    PreparedPlace(Geometry geometry) {
        this.geometry = geometry;
        prepared = PreparedGeometryFactory.prepare(geometry);
        relations = RelateNG.prepare(geometry);
        area = geometry instanceof Polygonal ? new IndexedPointInAreaLocator(geometry) : null;
        small = geometry.getNumPoints() < FEW;
    }

    @Override
    public boolean intersects(Geometry other) {
        return small && other.isRectangle() ? other.intersects(geometry) : prepared.intersects(other);
    }

    @Override
    public boolean contains(Geometry other) {
        return prepared.contains(other);
    }

    private boolean covers(Geometry other) {
        return prepared.covers(other);
    }

    @Override
    public boolean overlaps(Geometry other) {
        return surelyOverlaps(other) || !covers(other) && relates(other, RelatePredicate.overlaps());
    }

    /**
     * Returns true if the areas certainly overlap: one has a corner inside the other, and another corner outside. This
     * decides most cases much faster than comparing all edges.
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

    @Override
    public boolean isWithin(Geometry other) {
        return relates(other, RelatePredicate.within());
    }

    @Override
    public boolean isEqualTo(Geometry other) {
        return relates(other, RelatePredicate.equalsTopo());
    }

    private boolean relates(Geometry other, TopologyPredicate relation) {
        return relations.evaluate(other, relation);
    }
}
