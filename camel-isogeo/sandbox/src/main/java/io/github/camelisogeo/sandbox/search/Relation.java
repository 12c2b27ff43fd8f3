package io.github.camelisogeo.sandbox.search;

import io.github.camelisogeo.sandbox.model.InvalidValueException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.locationtech.jts.operation.relateng.RelatePredicate;
import org.locationtech.jts.operation.relateng.TopologyPredicate;

/**
 * How the envelope of a record must lie to the geometry that was given: {@code rel}.
 *
 * @param ofGivenToRecord the same seen from the geometry that was given; predicates remember, so each is used once
 */
record Relation(String name, Supplier<TopologyPredicate> ofGivenToRecord) {

    static final Relation INTERSECTS = new Relation("intersects", RelatePredicate::intersects);
    static final Relation DISJOINT = new Relation("disjoint", RelatePredicate::disjoint);

    private static final Map<String, Relation> RELATIONS = new TreeMap<>(Map.of(
            "contains", new Relation("contains", RelatePredicate::within),
            "disjoint", DISJOINT,
            "equal", new Relation("equal", RelatePredicate::equalsTopo),
            // The documentation has equals where the SDK has equal.
            "equals", new Relation("equal", RelatePredicate::equalsTopo),
            "intersects", INTERSECTS,
            "overlaps", new Relation("overlaps", RelatePredicate::overlaps),
            "within", new Relation("within", RelatePredicate::contains)));

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
