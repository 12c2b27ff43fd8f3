package io.github.camelisogeo.sandbox.search;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.operation.relateng.RelateNG;

/** A geometry that was asked for, prepared to be compared with many, and how records must lie to it. One thread's. */
final class GivenPlace {

    private final Geometry given;
    private final Relation relation;
    private final RelateNG prepared;
    private final boolean isRectangle;

    GivenPlace(Geometry given, Relation relation) {
        this.given = given;
        this.relation = relation;
        this.prepared = RelateNG.prepare(given);
        this.isRectangle = given.isRectangle() && rectangle().getArea() > 0;
    }

    Envelope rectangle() {
        return given.getEnvelopeInternal();
    }

    boolean relatesTo(Geometry record) {
        if (!rectangle().intersects(record.getEnvelopeInternal())) {
            return relatesToDistant();
        }
        if (isRectangle && record.isRectangle() && record.getEnvelopeInternal().getArea() > 0) {
            return Rectangles.relate(record.getEnvelopeInternal(), rectangle(), relation);
        }
        try {
            return prepared.evaluate(record, relation.ofGivenToRecord().get());
        } catch (IllegalArgumentException | TopologyException e) {
            // Numbers at the end of what a double can tell apart: the rectangles must do.
            return RelateNG.relate(
                    given.getEnvelope(),
                    record.getEnvelope(),
                    relation.ofGivenToRecord().get());
        }
    }

    /** The answer for what doesn't even touch the rectangle around it. */
    private boolean relatesToDistant() {
        return relation == Relation.DISJOINT;
    }
}
