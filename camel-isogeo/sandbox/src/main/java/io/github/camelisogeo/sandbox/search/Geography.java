package io.github.camelisogeo.sandbox.search;

import io.github.camelisogeo.sandbox.catalogue.CatalogueRecord;
import org.locationtech.jts.geom.Geometry;
import org.roaringbitmap.RoaringBitmap;

/** Conditions on where a record lies. A record without envelope lies nowhere: it fulfils none, not even disjoint. */
final class Geography {

    private Geography() {}

    /** @param box may be null, as {@code geo} may; the relation counts when only one of them is there */
    static Condition of(String box, String geo, String rel) {
        if (box != null && geo != null) {
            return lying(GivenGeometry.box(box), Relation.INTERSECTS)
                    .and(lying(GivenGeometry.wkt(geo), Relation.INTERSECTS));
        }
        if (box != null) {
            return lying(GivenGeometry.box(box), Relation.of(rel));
        }
        return geo == null ? Condition.NONE : lying(GivenGeometry.wkt(geo), Relation.of(rel));
    }

    private static Condition lying(Geometry geometry, Relation relation) {
        GivenPlace given = new GivenPlace(geometry, relation);
        return new Condition() {
            @Override
            public boolean holds(CatalogueRecord record) {
                return record.geometry() != null && given.relatesTo(record.geometry());
            }

            @Override
            public RoaringBitmap among(RoaringBitmap candidates, RecordIndex index) {
                return index.places().lying(candidates, given);
            }
        };
    }
}
