package io.github.camelisogeo.sandbox.search;

import io.github.camelisogeo.sandbox.catalogue.CatalogueRecord;
import io.github.camelisogeo.sandbox.catalogue.Run;
import io.github.camelisogeo.sandbox.catalogue.SortKeys;
import io.github.camelisogeo.sandbox.model.InvalidValueException;
import io.github.camelisogeo.sandbox.model.Stamp;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * The orders of a search: {@code ob} and {@code od}. All are total, since the identifier has the last word,
 * and among copies of one record the number of the copy.
 */
final class OrderBy {

    private static final String RELEVANCE = "relevance";
    private static final String RECORD_CREATED = "_created";
    private static final Comparator<CatalogueRecord> IDENTIFIER =
            Comparator.comparing(record -> record.lineage().root());

    private static final Map<String, Function<Boolean, Comparator<CatalogueRecord>>> BY_KEY = new TreeMap<>(Map.of(
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
                    directed(Comparator.comparing(record -> record.sortKeys().title()), descending)));

    private OrderBy() {}

    /** @param ob null or empty for the API's default: relevance when there are words, else newest records first */
    static Comparator<Run> of(String ob, String od, Query query) {
        return Comparator.comparing(Run::record, ofRecords(ob, od, query)).thenComparingInt(Run::place);
    }

    private static Comparator<CatalogueRecord> ofRecords(String ob, String od, Query query) {
        boolean descending = isDescending(od);
        String key = ob == null || ob.isBlank() ? defaultKey(query) : ob;
        if (RELEVANCE.equals(key)) {
            return directed(Comparator.comparingInt(query::relevance), descending)
                    .thenComparing(date(SortKeys::recordCreated, true))
                    .thenComparing(IDENTIFIER);
        }
        Function<Boolean, Comparator<CatalogueRecord>> order = BY_KEY.get(key);
        if (order == null) {
            throw new InvalidValueException("ob", key, "one of " + BY_KEY.keySet() + " or " + RELEVANCE);
        }
        return order.apply(descending).thenComparing(IDENTIFIER);
    }

    private static String defaultKey(Query query) {
        return query.words().isEmpty() ? RECORD_CREATED : RELEVANCE;
    }

    private static boolean isDescending(String od) {
        if (od == null || od.isBlank() || "desc".equalsIgnoreCase(od)) {
            return true;
        }
        if ("asc".equalsIgnoreCase(od)) {
            return false;
        }
        throw new InvalidValueException("od", od, "asc or desc");
    }

    /** What has no date comes last in both directions. */
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

    private static Comparator<CatalogueRecord> directed(Comparator<CatalogueRecord> order, boolean descending) {
        return descending ? order.reversed() : order;
    }
}
