package io.github.camelisogeo.sandbox.catalogue;

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

/** The envelope of a record (GeoJSON) as a geometry that relations can be computed on. */
final class Envelopes {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int BBOX_SIZE = 4;
    private static final int SMALLEST_RING = 4;

    private Envelopes() {}

    /**
     * Null where there is none that makes sense. Zero width and rings that cross themselves are put right; of those that
     * are {@link #isTangled tangled}, it is the rectangle around them.
     */
    static Geometry geometry(JsonNode envelope) {
        try {
            Geometry geometry = read(envelope);
            if (geometry == null || geometry.isEmpty()) {
                return null;
            }
            return Tangle.is(geometry) ? geometry.getEnvelope() : ValidGeometry.of(geometry);
        } catch (IllegalArgumentException | TopologyException e) {
            // Data of others: what JTS refuses is a record without envelope, not a server that doesn't start.
            return null;
        }
    }

    /** Of an envelope that has a {@link #geometry}. */
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
            throw new IllegalArgumentException("a ring needs four positions");
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
            throw new IllegalArgumentException("a position is two numbers");
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
