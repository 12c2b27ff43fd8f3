package io.github.camelisogeo.component;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Converts boxes and geometries of JTS. JTS is optional: its classes are loaded only when a value is one of them. */
final class JtsValues {

    private static final String PACKAGE = "org.locationtech.jts.";
    private static final int WGS_84 = 4326;

    private JtsValues() {}

    /** Returns a value of JTS as numbers or as text, and any other value unchanged. */
    static Object plain(ParameterDescriptor parameter, Object value) {
        return value != null && isOfJts(value.getClass()) ? OfJts.plain(parameter, value) : value;
    }

    /** Returns whether a class is one of JTS or extends one, as those of GeoTools do. */
    private static boolean isOfJts(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            if (at.getName().startsWith(PACKAGE)) {
                return true;
            }
        }
        return false;
    }

    private static final class OfJts {

        static Object plain(ParameterDescriptor parameter, Object value) {
            if (value instanceof Envelope box) {
                if (box.isNull()) {
                    throw refused(parameter, box, "which is an empty envelope");
                }
                return List.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
            }
            if (value instanceof Geometry geometry) {
                if (geometry.getSRID() != 0 && geometry.getSRID() != WGS_84) {
                    throw refused(
                            parameter,
                            geometry.getGeometryType(),
                            "whose SRID is " + geometry.getSRID() + ": the API reads EPSG:4326 only, convert it first");
                }
                return geometry.toText();
            }
            return value;
        }

        private static InvalidParameterException refused(ParameterDescriptor parameter, Object value, String why) {
            return new InvalidParameterException(parameter.operation(), parameter.name(), value, why);
        }
    }
}
