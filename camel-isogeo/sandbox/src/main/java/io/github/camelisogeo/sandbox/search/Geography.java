package io.github.camelisogeo.sandbox.search;

import io.github.camelisogeo.sandbox.catalogue.CatalogueRecord;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;

/** Conditions on where a record lies. A record without envelope lies nowhere: it fulfils none, not even disjoint. */
final class Geography {

    static final Predicate<CatalogueRecord> ANYWHERE = record -> true;

    private Geography() {}

    /** @param box may be null, as {@code geo} may; the relation counts when only one of them is there */
    static Predicate<CatalogueRecord> of(String box, String geo, String rel) {
        if (box != null && geo != null) {
            return lying(GivenGeometry.box(box), Relation.INTERSECTS)
                    .and(lying(GivenGeometry.wkt(geo), Relation.INTERSECTS));
        }
        if (box != null) {
            return lying(GivenGeometry.box(box), Relation.of(rel));
        }
        return geo == null ? ANYWHERE : lying(GivenGeometry.wkt(geo), Relation.of(rel));
    }

    private static Predicate<CatalogueRecord> lying(Geometry given, Relation relation) {
        return record -> {
            Geometry envelope = record.geometry();
            return envelope != null && holds(relation, envelope, given);
        };
    }

    private static boolean holds(Relation relation, Geometry envelope, Geometry given) {
        try {
            return relation.test().test(envelope, given);
        } catch (IllegalArgumentException | TopologyException e) {
            // Collections, and numbers at the end of what a double can tell apart: their rectangles must do.
            return relation.test().test(envelope.getEnvelope(), given.getEnvelope());
        }
    }
}
