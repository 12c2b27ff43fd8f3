package io.github.camelisogeo.sandbox.internal.search;

import io.github.camelisogeo.sandbox.internal.catalogue.CatalogueRecord;
import io.github.camelisogeo.sandbox.internal.catalogue.Run;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import java.util.Comparator;
import java.util.TreeSet;
import org.roaringbitmap.RoaringBitmap;

/**
 * The orders of a search: {@code ob} and {@code od}. All of them are total: ties are decided by the identifier, and
 * among copies of one record by the number of the copy.
 */
interface OrderBy {

    Comparator<CatalogueRecord> IDENTIFIER =
            Comparator.comparing(record -> record.lineage().root());

    Comparator<CatalogueRecord> ofRecords();

    /** Returns the positions of records in this order. Must agree with {@link #ofRecords}. */
    int[] sorted(RoaringBitmap places, RecordIndex index);

    default Comparator<Run> ofRuns() {
        return Comparator.comparing(Run::record, ofRecords()).thenComparingInt(Run::place);
    }

    /**
     * Returns an order.
     *
     * @param ob null or empty for the API's default: relevance if there are words, otherwise the newest records first
     */
    static OrderBy of(String ob, String od, Query query) {
        boolean descending = isDescending(od);
        String key = ob == null || ob.isBlank() ? defaultKey(query) : ob;
        if (RelevanceOrder.KEY.equals(key)) {
            return new RelevanceOrder(query, descending);
        }
        if (!AttributeOrder.KEYS.containsKey(key)) {
            throw new InvalidValueException(
                    "ob", key, "one of " + new TreeSet<>(AttributeOrder.KEYS.keySet()) + " or " + RelevanceOrder.KEY);
        }
        return new AttributeOrder(key, descending);
    }

    private static String defaultKey(Query query) {
        return query.words().isEmpty() ? AttributeOrder.RECORD_CREATED : RelevanceOrder.KEY;
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
}
