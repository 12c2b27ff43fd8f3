package io.github.camelisogeo.sandbox.internal.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Antimeridian;
import io.github.camelisogeo.sandbox.internal.model.Json;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** The common bounding rectangle of records. It crosses the antimeridian if that makes it narrower. */
final class Extent {

    private static final double LONGITUDE = 180;
    private static final double ROUND = 360;

    private final Envelope plain = new Envelope();

    /** The rectangles that cross, with longitudes from 0 to 360. */
    private final Envelope crossing = new Envelope();

    void add(double west, double south, double east, double north) {
        plain.expandToInclude(west, south);
        plain.expandToInclude(east, north);
    }

    void add(Geometry geometry) {
        Envelope continued = Antimeridian.aroundCut(geometry);
        if (continued == null) {
            plain.expandToInclude(geometry.getEnvelopeInternal());
        } else {
            addCrossing(continued);
        }
    }

    void addCrossing(Envelope continued) {
        crossing.expandToInclude(continued);
    }

    /** Returns the rectangle as GeoJSON, or null if there is nothing in it. */
    JsonNode geoJson() {
        Envelope around = crossing.isNull() ? plain : together();
        if (around.isNull()) {
            return Json.MAPPER.getNodeFactory().nullNode();
        }
        if (!crossing.isNull() && around.getWidth() >= ROUND) {
            return rectangle(-LONGITUDE, around.getMinY(), LONGITUDE, around.getMaxY());
        }
        double east = around.getMaxX();
        return rectangle(
                around.getMinX(),
                around.getMinY(),
                !crossing.isNull() && east > LONGITUDE ? east - ROUND : east,
                around.getMaxY());
    }

    /** Returns the narrower of the rectangles that contain the others in the east or in the west of the crossing ones. */
    private Envelope together() {
        Envelope before = new Envelope(crossing);
        before.expandToInclude(plain);
        if (plain.isNull()) {
            return before;
        }
        Envelope after = new Envelope(crossing);
        after.expandToInclude(
                new Envelope(plain.getMinX() + ROUND, plain.getMaxX() + ROUND, plain.getMinY(), plain.getMaxY()));
        return after.getWidth() < before.getWidth() ? after : before;
    }

    private static ObjectNode rectangle(double west, double south, double east, double north) {
        ObjectNode polygon = Json.object().put("type", "Polygon");
        polygon.putArray("bbox").add(west).add(south).add(east).add(north);
        double[][][] rings = {{{west, south}, {east, south}, {east, north}, {west, north}, {west, south}}};
        polygon.set("coordinates", Json.MAPPER.valueToTree(rings));
        return polygon;
    }
}
