package io.github.camelisogeo.sandbox.internal.catalogue;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;

/** Repairs geometries from outside, so that spatial relations are defined for them. */
public final class ValidGeometry {

    private ValidGeometry() {}

    /**
     * Returns a valid geometry: splits rings that cross themselves, and turns polygons without width into lines or
     * points.
     */
    public static Geometry of(Geometry geometry) {
        if (geometry.isValid()) {
            return geometry;
        }
        GeometryFixer fixer = new GeometryFixer(geometry);
        fixer.setKeepCollapsed(true);
        Geometry valid = fixer.getResult();
        return valid.isEmpty() ? geometry.getEnvelope() : valid;
    }
}
