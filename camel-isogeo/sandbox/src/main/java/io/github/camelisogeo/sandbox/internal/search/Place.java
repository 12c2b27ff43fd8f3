package io.github.camelisogeo.sandbox.internal.search;

import org.locationtech.jts.geom.Geometry;

/** A place that many others are compared with. */
interface Place {

    boolean intersects(Geometry other);

    boolean contains(Geometry other);

    boolean overlaps(Geometry other);

    boolean isWithin(Geometry other);

    boolean isEqualTo(Geometry other);
}
