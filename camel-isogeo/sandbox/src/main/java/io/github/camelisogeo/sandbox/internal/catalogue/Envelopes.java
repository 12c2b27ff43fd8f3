package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;

/** Converts the envelope of a record (GeoJSON) to a geometry. */
final class Envelopes {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int BBOX_SIZE = 4;
    private static final int SMALLEST_RING = 4;
    private static final int RECTANGLE = 5;

    private Envelopes() {}

    /**
     * Returns the geometry, or null if there is no valid one. Envelopes without width and rings that cross themselves
     * are repaired, and those that cross the antimeridian are cut. If the envelope is {@link #isTangled tangled}, returns its bounding rectangle.
     */
    static Geometry geometry(JsonNode envelope) {
        try {
            Geometry geometry = read(envelope);
            if (geometry == null || geometry.isEmpty()) {
                return null;
            }
            if (Tangle.is(geometry)) {
                return geometry.getEnvelope();
            }
            Geometry whole = crosses(envelope) ? Antimeridian.continued(geometry) : geometry;
            return Antimeridian.cut(ValidGeometry.of(whole));
        } catch (IllegalArgumentException | TopologyException e) {
            // Foreign data: if JTS refuses a geometry, the record has no envelope, but the server still starts.
            return null;
        }
    }

    /** Returns true if the sides say so, or, without sides, the south-western and north-eastern corners. */
    private static boolean crosses(JsonNode envelope) {
        JsonNode bbox = envelope.path("bbox");
        JsonNode ring = envelope.path("coordinates").path(0);
        return bbox.size() == BBOX_SIZE
                ? Antimeridian.liesBetween(bbox.get(0).asDouble(), bbox.get(2).asDouble())
                : ring.size() == RECTANGLE
                        && Antimeridian.liesBetween(
                                ring.path(0).path(0).asDouble(),
                                ring.path(2).path(0).asDouble())
                        && ring.path(0).path(1).asDouble()
                                < ring.path(2).path(1).asDouble();
    }

    /** Returns true if an envelope that has a {@link #geometry} is tangled. */
    static boolean isTangled(JsonNode envelope) {
        return Tangle.is(read(envelope));
    }

    private static Geometry read(JsonNode envelope) {
        JsonNode coordinates = envelope.path("coordinates");
        return switch (envelope.path("type").asText()) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> FACTORY.createMultiPolygon(polygons(coordinates));
            case "Point" -> FACTORY.createPoint(coordinate(coordinates));
            case "MultiPoint" -> FACTORY.createMultiPointFromCoords(coordinates(coordinates));
            case "LineString" -> FACTORY.createLineString(coordinates(coordinates));
            default -> box(envelope.path("bbox"));
        };
    }

    private static Polygon[] polygons(JsonNode coordinates) {
        List<Polygon> polygons = new ArrayList<>();
        coordinates.forEach(polygon -> polygons.add(polygon(polygon)));
        return polygons.toArray(Polygon[]::new);
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> holes = new ArrayList<>();
        for (int i = 1; i < rings.size(); i++) {
            holes.add(ring(rings.get(i)));
        }
        return FACTORY.createPolygon(ring(rings.path(0)), holes.toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode positions) {
        Coordinate[] coordinates = coordinates(positions);
        if (coordinates.length < SMALLEST_RING) {
            throw new IllegalArgumentException("a ring needs at least four positions");
        }
        return FACTORY.createLinearRing(coordinates);
    }

    private static Coordinate[] coordinates(JsonNode positions) {
        List<Coordinate> coordinates = new ArrayList<>();
        positions.forEach(position -> coordinates.add(coordinate(position)));
        return coordinates.toArray(Coordinate[]::new);
    }

    private static Coordinate coordinate(JsonNode position) {
        if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
            throw new IllegalArgumentException("a position needs two numbers");
        }
        return new Coordinate(position.get(0).doubleValue(), position.get(1).doubleValue());
    }

    private static Geometry box(JsonNode bbox) {
        if (bbox.size() != BBOX_SIZE) {
            return null;
        }
        Coordinate southWest =
                new Coordinate(bbox.get(0).asDouble(), bbox.get(1).asDouble());
        Coordinate northEast =
                new Coordinate(bbox.get(2).asDouble(), bbox.get(3).asDouble());
        return FACTORY.toGeometry(new Envelope(southWest, northEast));
    }
}
