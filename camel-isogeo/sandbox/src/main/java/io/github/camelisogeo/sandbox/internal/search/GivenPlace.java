package io.github.camelisogeo.sandbox.internal.search;

import java.util.Optional;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.TopologyException;

/** A requested geometry, prepared for many comparisons, and the relation that records must have to it. */
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

    /** Returns true if the parts may be of several kinds, or overlap. JTS doesn't support most relations of these. */
    static boolean isCollection(Geometry geometry) {
        return geometry.getClass() == GeometryCollection.class;
    }

    boolean relatesTo(Geometry record) {
        return relatesTo(record.getEnvelopeInternal(), isRectangle(record), () -> record);
    }

    /**
     * Returns true if a record has the relation.
     *
     * @param aroundRecord the bounding rectangle of the record
     * @param isRectangle whether the record is equal to that rectangle
     * @param record supplies the geometry of the record, which is only needed if the rectangles don't decide
     */
    boolean relatesTo(Envelope aroundRecord, boolean isRectangle, Supplier<Geometry> record) {
        return toldByRectangles(aroundRecord, isRectangle).orElseGet(() -> holds(record.get()));
    }

    /** Returns empty if the geometries must be compared, which takes a hundred times as long. */
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
            // At the limit of double precision, the rectangles must suffice.
            return relation.holds(record.getEnvelope(), new PreparedPlace(given.getEnvelope()));
        }
    }
}
