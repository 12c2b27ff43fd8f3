package io.github.camelisogeo.sandbox.catalogue;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;

/** Geometries of others, put right so that relations with them are defined. */
public final class ValidGeometry {

    private ValidGeometry() {}

    /** Rings that cross themselves are taken apart, polygons without width become lines or points. */
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
