package io.github.camelisogeo.sandbox.internal.search;

import org.locationtech.jts.geom.Geometry;

/**
 * A place that involves collections, on either side of the comparison. Collections are what their parts cover together.
 */
final class CollectedPlace implements Place {

    private final CollectedParts parts;

    CollectedPlace(Geometry geometry) {
        parts = new CollectedParts(geometry);
    }

    @Override
    public boolean intersects(Geometry other) {
        return parts.intersects(new CollectedParts(other));
    }

    @Override
    public boolean contains(Geometry other) {
        CollectedParts others = new CollectedParts(other);
        return parts.covers(others) && parts.meetsInside(others);
    }

    @Override
    public boolean overlaps(Geometry other) {
        CollectedParts others = new CollectedParts(other);
        return parts.dimension() == others.dimension()
                && parts.meetsInside(others)
                && !parts.covers(others)
                && !others.covers(parts);
    }

    @Override
    public boolean isWithin(Geometry other) {
        CollectedParts others = new CollectedParts(other);
        return others.covers(parts) && others.meetsInside(parts);
    }

    @Override
    public boolean isEqualTo(Geometry other) {
        CollectedParts others = new CollectedParts(other);
        return parts.covers(others) && others.covers(parts);
    }
}
