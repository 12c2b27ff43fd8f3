package io.github.camelisogeo.sandbox.search;

import java.util.Optional;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.TopologyException;

/** A geometry that was asked for, prepared to be compared with many, and how records must lie to it. */
final class GivenPlace {

    private final Geometry given;
    private final Place place;
    private final Envelope around;
    private final Relation relation;
    private final boolean area;
    private final boolean rectangular;

    GivenPlace(Geometry given, Relation relation) {
        this.given = given;
        this.place = isCollection(given) ? new CollectedPlace(given) : new PreparedPlace(given);
        this.around = given.getEnvelopeInternal();
        this.relation = relation;
        this.area = given instanceof Polygonal;
        this.rectangular = isRectangle(given);
    }

    static boolean isRectangle(Geometry geometry) {
        return geometry.isRectangle() && geometry.getEnvelopeInternal().getArea() > 0;
    }

    /** Whether its parts may be of several kinds, or overlap: most of JTS has no relations of such. */
    static boolean isCollection(Geometry geometry) {
        return geometry.getClass() == GeometryCollection.class;
    }

    boolean relatesTo(Geometry record) {
        return relatesTo(record.getEnvelopeInternal(), isRectangle(record), () -> record);
    }

    /**
     * @param aroundRecord the rectangle around the record
     * @param isRectangle whether that rectangle is all there is to it
     * @param record its geometry, asked for when rectangles don't tell
     */
    boolean relatesTo(Envelope aroundRecord, boolean isRectangle, Supplier<Geometry> record) {
        return toldByRectangles(aroundRecord, isRectangle).orElseGet(() -> holds(record.get()));
    }

    /** Nothing when the geometries must be compared, which takes a hundred times as long. */
    private Optional<Boolean> toldByRectangles(Envelope aroundRecord, boolean isRectangle) {
        if (!relation.isPossible(aroundRecord, around)) {
            return Optional.of(false);
        }
        if (rectangular && isRectangle) {
            return Optional.of(relation.holdsOfRectangles(aroundRecord, around));
        }
        if (relation == Relation.DISJOINT && aroundRecord.disjoint(around)) {
            return Optional.of(true);
        }
        if (isRectangle && aroundRecord.covers(around)) {
            return relation.ofRecordCovering(area);
        }
        return rectangular && around.covers(aroundRecord) ? relation.ofRecordCovered() : Optional.empty();
    }

    private boolean holds(Geometry record) {
        try {
            return relation.holds(record, isCollection(record) ? new CollectedPlace(given) : place);
        } catch (IllegalArgumentException | TopologyException e) {
            // Numbers at the end of what a double can tell apart: the rectangles must do.
            return relation.holds(record.getEnvelope(), new PreparedPlace(given.getEnvelope()));
        }
    }
}
