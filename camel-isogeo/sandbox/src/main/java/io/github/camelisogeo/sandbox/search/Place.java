package io.github.camelisogeo.sandbox.search;

import org.locationtech.jts.geom.Geometry;

/** What others are compared with, one after the other. */
interface Place {

    boolean intersects(Geometry other);

    boolean contains(Geometry other);

    boolean overlaps(Geometry other);

    boolean isWithin(Geometry other);

    boolean isEqualTo(Geometry other);
}
