package io.github.camelisogeo.sandbox.internal.search;

import io.github.camelisogeo.sandbox.internal.catalogue.CatalogueRecord;
import java.util.function.Predicate;
import org.roaringbitmap.RoaringBitmap;

/** A condition that a record must fulfil to be found. */
interface Condition {

    Condition NONE = new Condition() {
        @Override
        public boolean holds(CatalogueRecord record) {
            return true;
        }

        @Override
        public RoaringBitmap among(RoaringBitmap candidates, RecordIndex index) {
            return candidates;
        }
    };

    boolean holds(CatalogueRecord record);

    /**
     * Returns the candidates that fulfil the condition. Must agree with {@link #holds}.
     *
     * @param candidates positions in the index; not modified
     */
    default RoaringBitmap among(RoaringBitmap candidates, RecordIndex index) {
        RoaringBitmap fulfilling = new RoaringBitmap();
        candidates.forEach((int place) -> {
            if (holds(index.record(place))) {
                fulfilling.add(place);
            }
        });
        return fulfilling;
    }

    default Condition and(Condition other) {
        Condition one = this;
        return new Condition() {
            @Override
            public boolean holds(CatalogueRecord record) {
                return one.holds(record) && other.holds(record);
            }

            @Override
            public RoaringBitmap among(RoaringBitmap candidates, RecordIndex index) {
                RoaringBitmap remaining = one.among(candidates, index);
                return remaining.isEmpty() ? remaining : other.among(remaining, index);
            }
        };
    }

    /** Returns a condition that the index can answer. */
    static Condition indexed(Predicate<CatalogueRecord> holds, Lookup lookup) {
        return new Condition() {
            @Override
            public boolean holds(CatalogueRecord record) {
                return holds.test(record);
            }

            @Override
            public RoaringBitmap among(RoaringBitmap candidates, RecordIndex index) {
                return RoaringBitmap.and(candidates, lookup.in(index));
            }
        };
    }

    /** Returns the negation of a condition that the index can answer. */
    static Condition without(Predicate<CatalogueRecord> holds, Lookup lookup) {
        return new Condition() {
            @Override
            public boolean holds(CatalogueRecord record) {
                return !holds.test(record);
            }

            @Override
            public RoaringBitmap among(RoaringBitmap candidates, RecordIndex index) {
                return RoaringBitmap.andNot(candidates, lookup.in(index));
            }
        };
    }

    /** Finds the positions of the records in an index that fulfil a condition. */
    @FunctionalInterface
    interface Lookup {

        RoaringBitmap in(RecordIndex index);
    }
}
