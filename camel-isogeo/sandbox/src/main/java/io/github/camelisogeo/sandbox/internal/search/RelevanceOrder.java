package io.github.camelisogeo.sandbox.internal.search;

import io.github.camelisogeo.sandbox.internal.catalogue.CatalogueRecord;
import java.util.Comparator;
import org.roaringbitmap.RoaringBitmap;

/** Orders records by their relevance for the words, then by date, newest first. */
record RelevanceOrder(Query query, boolean descending) implements OrderBy {

    static final String KEY = "relevance";

    @Override
    public Comparator<CatalogueRecord> ofRecords() {
        return AttributeOrder.directed(Comparator.comparingInt(query::relevance), descending)
                .thenComparing(AttributeOrder.NEWEST_FIRST.ofRecords());
    }

    @Override
    public int[] sorted(RoaringBitmap places, RecordIndex index) {
        int[] relevance = index.relevance(query.words());
        return index.ranking(AttributeOrder.NEWEST_FIRST)
                .sorted(places, place -> descending ? Integer.MAX_VALUE - relevance[place] : relevance[place]);
    }
}
