package io.github.camelisogeo.sandbox.internal.search;

import io.github.camelisogeo.sandbox.internal.catalogue.CatalogueRecord;
import org.locationtech.jts.geom.Geometry;
import org.roaringbitmap.RoaringBitmap;

/**
 * Conditions on the position of a record. A record without an envelope has no position, and fulfils none of them, not
 * even disjoint.
 */
final class Geography {

    private Geography() {}

    /**
     * Returns the condition.
     *
     * @param box the box, or null; {@code geo} may be null too, and the relation applies if only one of them is given
     */
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
