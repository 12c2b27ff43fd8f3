package io.github.camelisogeo.sandbox.search;

import org.locationtech.jts.geom.Envelope;

/**
 * The relations between two rectangles that meet, both with an area: four numbers each tell them, and most envelopes of
 * catalogues are rectangles.
 */
final class Rectangles {

    private Rectangles() {}

    /** @param relation by the name of {@link Relation} */
    static boolean relate(Envelope record, Envelope given, Relation relation) {
        return switch (relation.name()) {
            case "intersects" -> true;
            case "disjoint" -> false;
            case "within" -> given.covers(record);
            case "contains" -> record.covers(given);
            case "equal" -> record.equals(given);
            case "overlaps" ->
                record.intersection(given).getArea() > 0 && !given.covers(record) && !record.covers(given);
            default -> throw new IllegalStateException(relation.name());
        };
    }
}
