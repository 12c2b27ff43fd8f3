package io.github.camelisogeo.sandbox.internal.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The meridian where longitudes jump from 180 to -180. Geometries that cross it are cut there. */
public final class Antimeridian {

    private static final double LONGITUDE = 180;
    private static final double ROUND = 360;

    private Antimeridian() {}

    /**
     * Returns true if the sides are those of a box that crosses. If west is only a little east of east, the sides were
     * swapped.
     */
    public static boolean liesBetween(double west, double east) {
        return west - east > LONGITUDE && west <= LONGITUDE && east >= -LONGITUDE;
    }

    /** Returns a geometry whose western longitudes continue the eastern ones: -178 becomes 182. */
    static Geometry continued(Geometry geometry) {
        Geometry continued = geometry.copy();
        continued.apply((CoordinateFilter) position -> position.setX(eastward(position)));
        continued.geometryChanged();
        return continued;
    }

    private static double eastward(Coordinate position) {
        return position.getX() < 0 ? position.getX() + ROUND : position.getX();
    }

    /** Cuts a geometry that continues beyond 180 or -180, and moves what lies beyond to the other side. */
    public static Geometry cut(Geometry geometry) {
        Envelope around = geometry.getEnvelopeInternal();
        boolean beyond = around.getMaxX() > LONGITUDE || around.getMinX() < -LONGITUDE;
        if (!beyond || around.getMaxX() > ROUND || around.getMinX() < -ROUND || around.getWidth() > ROUND) {
            return geometry;
        }
        List<Geometry> parts = new ArrayList<>();
        for (double turn = -ROUND; turn <= ROUND; turn += ROUND) {
            Envelope side = new Envelope(turn - LONGITUDE, turn + LONGITUDE, around.getMinY(), around.getMaxY());
            add(
                    OverlayNGRobust.overlay(geometry, geometry.getFactory().toGeometry(side), OverlayNG.INTERSECTION),
                    turn,
                    parts);
        }
        Geometry cut = geometry.getFactory().buildGeometry(parts);
        // The sides of what goes once round the earth touch each other.
        return around.getWidth() == ROUND ? OverlayNGRobust.union(cut) : cut;
    }

    private static void add(Geometry part, double turn, List<Geometry> parts) {
        Geometry moved = AffineTransformation.translationInstance(-turn, 0).transform(part);
        for (int i = 0; i < moved.getNumGeometries(); i++) {
            if (!moved.getGeometryN(i).isEmpty()) {
                parts.add(moved.getGeometryN(i));
            }
        }
    }

    /**
     * Returns the bounding rectangle of a geometry that was cut, with longitudes from 0 to 360. Returns null for one
     * that doesn't cross.
     */
    public static Envelope aroundCut(Geometry geometry) {
        Envelope around = geometry.getEnvelopeInternal();
        if (geometry.getNumGeometries() < 2 || around.getMaxX() != LONGITUDE || around.getMinX() != -LONGITUDE) {
            return null;
        }
        Envelope continued = continued(geometry).getEnvelopeInternal();
        return continued.getWidth() < LONGITUDE ? continued : null;
    }
}
