package io.github.camelisogeo.sandbox.search;

import io.github.camelisogeo.sandbox.catalogue.CatalogueRecord;
import io.github.camelisogeo.sandbox.catalogue.Run;
import io.github.camelisogeo.sandbox.model.InvalidValueException;
import java.util.Comparator;
import java.util.TreeSet;
import org.roaringbitmap.RoaringBitmap;

/**
 * The orders of a search: {@code ob} and {@code od}. All are total, since the identifier has the last word,
 * and among copies of one record the number of the copy.
 */
interface OrderBy {

    Comparator<CatalogueRecord> IDENTIFIER =
            Comparator.comparing(record -> record.lineage().root());

    Comparator<CatalogueRecord> ofRecords();

    /** Records of the index, in this order: the same as {@link #ofRecords} gives. */
    int[] sorted(RoaringBitmap places, RecordIndex index);

    default Comparator<Run> ofRuns() {
        return Comparator.comparing(Run::record, ofRecords()).thenComparingInt(Run::place);
    }

    /** @param ob null or empty for the API's default: relevance when there are words, else newest records first */
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
