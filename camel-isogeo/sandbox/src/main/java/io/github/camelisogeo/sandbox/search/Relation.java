package io.github.camelisogeo.sandbox.search;

import io.github.camelisogeo.sandbox.model.InvalidValueException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.locationtech.jts.geom.Geometry;

/** How the envelope of a record must lie to the geometry that was given: {@code rel}. */
record Relation(String name, BiPredicate<Geometry, Geometry> test) {

    static final Relation INTERSECTS = new Relation("intersects", Geometry::intersects);

    private static final Map<String, Relation> RELATIONS = new TreeMap<>(Map.of(
            "contains", new Relation("contains", Geometry::contains),
            "disjoint", new Relation("disjoint", Geometry::disjoint),
            "equal", new Relation("equal", Geometry::equalsTopo),
            // The documentation has equals where the SDK has equal.
            "equals", new Relation("equal", Geometry::equalsTopo),
            "intersects", INTERSECTS,
            "overlaps", new Relation("overlaps", Geometry::overlaps),
            "within", new Relation("within", Geometry::within)));

    static Relation of(String name) {
        if (name == null || name.isBlank()) {
            return INTERSECTS;
        }
        Relation relation = RELATIONS.get(name.toLowerCase(Locale.ROOT));
        if (relation == null) {
            throw new InvalidValueException("rel", name, "one of " + RELATIONS.keySet());
        }
        return relation;
    }
}
