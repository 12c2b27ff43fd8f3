package io.github.camelisogeo.sandbox.search;

import io.github.camelisogeo.sandbox.model.InvalidValueException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.locationtech.jts.operation.relateng.RelatePredicate;

/** How the envelope of a record must lie to the geometry that was given: {@code rel}. */
enum Relation {
    CONTAINS {
        @Override
        boolean isPossible(Envelope record, Envelope given) {
            return record.covers(given);
        }

        @Override
        boolean holds(Geometry record, PreparedGeometry given) {
            return RelateNG.relate(given.getGeometry(), record, RelatePredicate.within());
        }
    },
    DISJOINT {
        @Override
        boolean isPossible(Envelope record, Envelope given) {
            return true;
        }

        @Override
        boolean holds(Geometry record, PreparedGeometry given) {
            return given.disjoint(record);
        }

        @Override
        boolean holdsOfRectangles(Envelope record, Envelope given) {
            return record.disjoint(given);
        }
    },
    EQUAL {
        @Override
        boolean isPossible(Envelope record, Envelope given) {
            return record.equals(given);
        }

        @Override
        boolean holds(Geometry record, PreparedGeometry given) {
            return RelateNG.relate(given.getGeometry(), record, RelatePredicate.equalsTopo());
        }
    },
    INTERSECTS {
        @Override
        boolean isPossible(Envelope record, Envelope given) {
            return record.intersects(given);
        }

        @Override
        boolean holds(Geometry record, PreparedGeometry given) {
            return given.intersects(record);
        }
    },
    OVERLAPS {
        @Override
        boolean isPossible(Envelope record, Envelope given) {
            return record.intersects(given);
        }

        @Override
        boolean holds(Geometry record, PreparedGeometry given) {
            return !given.covers(record) && RelateNG.relate(given.getGeometry(), record, RelatePredicate.overlaps());
        }

        @Override
        boolean holdsOfRectangles(Envelope record, Envelope given) {
            return record.intersection(given).getArea() > 0 && !given.covers(record) && !record.covers(given);
        }
    },
    WITHIN {
        @Override
        boolean isPossible(Envelope record, Envelope given) {
            return given.covers(record);
        }

        @Override
        boolean holds(Geometry record, PreparedGeometry given) {
            return given.contains(record);
        }
    };

    private static final Map<String, Relation> BY_NAME = new TreeMap<>(Map.of(
            "contains",
            CONTAINS,
            "disjoint",
            DISJOINT,
            "equal",
            EQUAL,
            // The documentation has equals where the SDK has equal.
            "equals",
            EQUAL,
            "intersects",
            INTERSECTS,
            "overlaps",
            OVERLAPS,
            "within",
            WITHIN));

    static Relation of(String name) {
        if (name == null || name.isBlank()) {
            return INTERSECTS;
        }
        Relation relation = BY_NAME.get(name.toLowerCase(Locale.ROOT));
        if (relation == null) {
            throw new InvalidValueException("rel", name, "one of " + BY_NAME.keySet());
        }
        return relation;
    }

    /** False when the rectangles around both say already that it doesn't hold. */
    abstract boolean isPossible(Envelope record, Envelope given);

    abstract boolean holds(Geometry record, PreparedGeometry given);

    /** Whether it holds when both are rectangles with an area, as most envelopes of catalogues are. */
    boolean holdsOfRectangles(Envelope record, Envelope given) {
        return isPossible(record, given);
    }
}
