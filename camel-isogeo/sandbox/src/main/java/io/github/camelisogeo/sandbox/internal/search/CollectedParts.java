package io.github.camelisogeo.sandbox.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFilter;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.locationtech.jts.operation.relateng.RelatePredicate;

/**
 * The merged parts of a geometry: areas as a single one, and points separately. JTS 1.20 gives wrong results for the
 * unmerged parts: it doesn't always detect that several areas together cover something, and finds nothing inside if
 * there is also a separate point.
 */
final class CollectedParts {

    private static final String INSIDES_MEET = "T********";

    /** Lines and areas. May be empty. */
    private final Geometry solid;

    private final RelateNG relations;

    /** The points that are neither in areas nor on lines. */
    private final Set<Point> points;

    CollectedParts(Geometry geometry) {
        List<Point> loose = new ArrayList<>();
        List<Geometry> lines = new ArrayList<>();
        List<Geometry> areas = new ArrayList<>();
        geometry.apply((GeometryFilter) part -> {
            if (part instanceof GeometryCollection || part.isEmpty()) {
                return;
            }
            if (part instanceof Point point) {
                loose.add(point);
            } else {
                (part instanceof Polygonal ? areas : lines).add(part);
            }
        });
        if (!areas.isEmpty()) {
            lines.add(OverlayNGRobust.union(areas));
        }
        solid = geometry.getFactory().buildGeometry(lines);
        relations = RelateNG.prepare(solid);
        points = loose.stream().filter(point -> !solidCovers(point)).collect(Collectors.toUnmodifiableSet());
    }

    int dimension() {
        return Math.max(0, solid.getDimension());
    }

    boolean intersects(CollectedParts other) {
        return relations.evaluate(other.solid, RelatePredicate.intersects())
                || points.stream().anyMatch(other::holds)
                || other.points.stream().anyMatch(this::holds);
    }

    boolean covers(CollectedParts other) {
        return (other.solid.isEmpty() || relations.evaluate(other.solid, RelatePredicate.covers()))
                && other.points.stream().allMatch(this::holds);
    }

    /** Returns true if both have more than borders in common. */
    boolean meetsInside(CollectedParts other) {
        return relations.evaluate(other.solid, INSIDES_MEET)
                || points.stream().anyMatch(other::holdsInside)
                || other.points.stream().anyMatch(this::holdsInside);
    }

    private boolean holds(Point point) {
        return points.contains(point) || solidCovers(point);
    }

    private boolean holdsInside(Point point) {
        return points.contains(point) || relations.evaluate(point, RelatePredicate.contains());
    }

    private boolean solidCovers(Point point) {
        return relations.evaluate(point, RelatePredicate.covers());
    }
}
