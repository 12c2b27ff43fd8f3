package io.github.camelisogeo.sandbox.internal.search;

import io.github.camelisogeo.sandbox.internal.catalogue.CatalogueRecord;
import io.github.camelisogeo.sandbox.internal.catalogue.SortKeys;
import io.github.camelisogeo.sandbox.internal.model.Stamp;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;

/** Orders records by one of their attributes, or by a date of their data. */
record AttributeOrder(String key, boolean descending) implements OrderBy {

    static final String RECORD_CREATED = "_created";
    static final AttributeOrder NEWEST_FIRST = new AttributeOrder(RECORD_CREATED, true);

    static final Map<String, Function<Boolean, Comparator<CatalogueRecord>>> KEYS = Map.of(
            RECORD_CREATED,
            descending -> date(SortKeys::recordCreated, descending),
            "_modified",
            descending -> date(SortKeys::recordModified, descending),
            "created",
            descending -> date(SortKeys::dataCreated, descending),
            "modified",
            descending -> date(SortKeys::dataModified, descending),
            "title",
            descending ->
                    directed(Comparator.comparing(record -> record.sortKeys().title()), descending));

    static List<AttributeOrder> all() {
        return KEYS.keySet().stream()
                .flatMap(key -> Stream.of(new AttributeOrder(key, true), new AttributeOrder(key, false)))
                .toList();
    }

    @Override
    public Comparator<CatalogueRecord> ofRecords() {
        return KEYS.get(key).apply(descending).thenComparing(IDENTIFIER);
    }

    @Override
    public int[] sorted(RoaringBitmap places, RecordIndex index) {
        return index.ranking(this).sorted(places);
    }

    static Comparator<CatalogueRecord> directed(Comparator<CatalogueRecord> order, boolean descending) {
        return descending ? order.reversed() : order;
    }

    /** Compares dates. Records without a date come last in both directions. */
    private static Comparator<CatalogueRecord> date(ToLongFunction<SortKeys> key, boolean descending) {
        return (one, other) -> {
            long oneDate = key.applyAsLong(one.sortKeys());
            long otherDate = key.applyAsLong(other.sortKeys());
            if (oneDate == Stamp.NONE || otherDate == Stamp.NONE) {
                return Boolean.compare(oneDate == Stamp.NONE, otherDate == Stamp.NONE);
            }
            return descending ? Long.compare(otherDate, oneDate) : Long.compare(oneDate, otherDate);
        };
    }
}
