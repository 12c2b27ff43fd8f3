package io.github.camelisogeo.sandbox.internal.search;

import io.github.camelisogeo.sandbox.internal.catalogue.Antimeridian;
import io.github.camelisogeo.sandbox.internal.catalogue.Tangle;
import io.github.camelisogeo.sandbox.internal.catalogue.ValidGeometry;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.GeometryFilter;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The geometries of requests. */
final class GivenGeometry {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double DATE_LINE = 180;
    private static final int BOX_SIZE = 4;

    private GivenGeometry() {}

    /** Parses west,south,east,north. If west is greater than east, or one is beyond 180, the box crosses the date line. */
    static Geometry box(String box) {
        double[] sides = sides(box);
        if (sides[1] > sides[3]) {
            throw invalidBox(box);
        }
        return sides[0] <= sides[2]
                ? Antimeridian.cut(rectangle(sides[0], sides[1], sides[2], sides[3]))
                : rectangle(sides[0], sides[1], DATE_LINE, sides[3])
                        .union(rectangle(-DATE_LINE, sides[1], sides[2], sides[3]));
    }

    private static double[] sides(String box) {
        String[] parts = box.split(",", -1);
        if (parts.length != BOX_SIZE) {
            throw invalidBox(box);
        }
        double[] sides = new double[BOX_SIZE];
        for (int i = 0; i < BOX_SIZE; i++) {
            try {
                sides[i] = Double.parseDouble(parts[i].strip());
            } catch (NumberFormatException e) {
                throw invalidBox(box);
            }
            if (!Double.isFinite(sides[i])) {
                throw invalidBox(box);
            }
        }
        return sides;
    }

    private static Geometry rectangle(double west, double south, double east, double north) {
        return FACTORY.toGeometry(new Envelope(new Coordinate(west, south), new Coordinate(east, north)));
    }

    private static InvalidValueException invalidBox(String box) {
        return new InvalidValueException("box", box, "four numbers: west,south,east,north");
    }

    static Geometry wkt(String wkt) {
        if (WellKnownText.isTooDeep(wkt)) {
            throw new InvalidValueException(
                    "geo", wkt, "a geometry in WKT with brackets nested at most " + WellKnownText.DEEPEST + " deep");
        }
        Geometry geometry;
        try {
            geometry = WellKnownText.read(wkt, FACTORY);
        } catch (IOException | ParseException | IllegalArgumentException e) {
            throw invalidWkt(wkt);
        }
        if (geometry.isEmpty() || !isFinite(geometry.getEnvelopeInternal())) {
            throw invalidWkt(wkt);
        }
        if (Tangle.is(geometry)) {
            throw new InvalidValueException("geo", wkt, Tangle.EXPECTATION);
        }
        return together(Antimeridian.cut(ValidGeometry.of(geometry)));
    }

    /** Converts a collection of one kind to that kind, which is faster to compare. Areas are merged. */
    private static Geometry together(Geometry geometry) {
        if (!GivenPlace.isCollection(geometry)) {
            return geometry;
        }
        List<Geometry> parts = new ArrayList<>();
        geometry.apply((GeometryFilter) part -> {
            if (!(part instanceof GeometryCollection) && !part.isEmpty()) {
                parts.add(part);
            }
        });
        Geometry together = FACTORY.buildGeometry(parts);
        return together instanceof Polygonal ? OverlayNGRobust.union(together) : together;
    }

    private static boolean isFinite(Envelope envelope) {
        return Double.isFinite(envelope.getMinX() + envelope.getMaxX() + envelope.getMinY() + envelope.getMaxY());
    }

    private static InvalidValueException invalidWkt(String wkt) {
        return new InvalidValueException("geo", wkt, "a non-empty geometry in WKT");
    }
}
