package io.github.camelisogeo.sandbox.internal.search;

import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** The relation {@code rel} of a record's envelope to the given geometry. */
enum Relation {
    CONTAINS(Envelope::covers, (record, given) -> given.isWithin(record)),
    DISJOINT((record, given) -> true, (record, given) -> !given.intersects(record), Envelope::disjoint),
    EQUAL(Envelope::equals, (record, given) -> given.isEqualTo(record)),
    INTERSECTS(Envelope::intersects, (record, given) -> given.intersects(record)),
    OVERLAPS(
            Envelope::intersects,
            (record, given) -> given.overlaps(record),
            (record, given) ->
                    record.intersection(given).getArea() > 0 && !given.covers(record) && !record.covers(given)),
    WITHIN((record, given) -> given.covers(record), (record, given) -> given.contains(record));

    private static final Map<String, Relation> BY_NAME = new TreeMap<>(Map.of(
            "contains",
            CONTAINS,
            "disjoint",
            DISJOINT,
            "equal",
            EQUAL,
            // The documentation says equals, the SDK equal.
            "equals",
            EQUAL,
            "intersects",
            INTERSECTS,
            "overlaps",
            OVERLAPS,
            "within",
            WITHIN));

    private final BiPredicate<Envelope, Envelope> possible;
    private final BiPredicate<Geometry, Place> exact;
    private final BiPredicate<Envelope, Envelope> ofRectangles;

    /** For two rectangles that have an area, {@code possible} must be exact. */
    Relation(BiPredicate<Envelope, Envelope> possible, BiPredicate<Geometry, Place> exact) {
        this(possible, exact, possible);
    }

    Relation(
            BiPredicate<Envelope, Envelope> possible,
            BiPredicate<Geometry, Place> exact,
            BiPredicate<Envelope, Envelope> ofRectangles) {
        this.possible = possible;
        this.exact = exact;
        this.ofRectangles = ofRectangles;
    }

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

    /** Returns false if the bounding rectangles already exclude the relation. */
    boolean isPossible(Envelope record, Envelope given) {
        return possible.test(record, given);
    }

    boolean holds(Geometry record, Place given) {
        return exact.test(record, given);
    }

    /**
     * Returns the result if the record is an area that covers the given geometry, or empty if that doesn't decide.
     *
     * @param area whether the given geometry is an area; lines and points may be on the border, which isn't contained
     */
    Optional<Boolean> ofRecordCovering(boolean area) {
        return switch (this) {
            case DISJOINT, OVERLAPS -> Optional.of(false);
            case INTERSECTS -> Optional.of(true);
            case CONTAINS -> area ? Optional.of(true) : Optional.empty();
            case EQUAL, WITHIN -> Optional.empty();
        };
    }

    /** Returns the result if the given geometry is an area that covers the record, or empty if that doesn't decide. */
    Optional<Boolean> ofRecordCovered() {
        return switch (this) {
            case DISJOINT, OVERLAPS -> Optional.of(false);
            case INTERSECTS -> Optional.of(true);
            case CONTAINS, EQUAL, WITHIN -> Optional.empty();
        };
    }

    /** Returns the result if both are rectangles that have an area, as most envelopes of catalogues do. */
    boolean holdsOfRectangles(Envelope record, Envelope given) {
        return ofRectangles.test(record, given);
    }
}
