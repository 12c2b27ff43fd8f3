package io.github.camelisogeo.sandbox.internal.search;

import io.github.camelisogeo.sandbox.internal.catalogue.CatalogueRecord;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;

/** The rank of each record in an order, so that a selection is sorted by numbers instead of by records. */
final class Ranking {

    private final int[] byRank;
    private final int[] rankOf;

    Ranking(List<CatalogueRecord> records, Comparator<CatalogueRecord> order) {
        byRank = IntStream.range(0, records.size())
                .boxed()
                .sorted(Comparator.comparing(records::get, order))
                .mapToInt(Integer::intValue)
                .toArray();
        rankOf = new int[byRank.length];
        for (int rank = 0; rank < byRank.length; rank++) {
            rankOf[byRank[rank]] = rank;
        }
    }

    int[] sorted(RoaringBitmap places) {
        return sorted(places, place -> 0);
    }

    /**
     * Returns the places in order.
     *
     * @param before a non-negative key that is compared before the rank, in ascending order
     */
    int[] sorted(RoaringBitmap places, IntUnaryOperator before) {
        int[] sorted = places.toArray();
        long[] keys = new long[sorted.length];
        Arrays.setAll(keys, i -> (long) before.applyAsInt(sorted[i]) << Integer.SIZE | rankOf[sorted[i]]);
        Arrays.sort(keys);
        Arrays.setAll(sorted, i -> byRank[(int) keys[i]]);
        return sorted;
    }
}
