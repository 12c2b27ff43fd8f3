package io.github.camelisogeo.sandbox.internal.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** The copies that were removed from a repetition because they were written or deleted. Immutable. */
final class Departures {

    static final Departures NONE = new Departures(new RoaringBitmap(), BucketMap.empty(), 0);

    private static final int[] NO_COPY = {};

    /** The records with removed copies. Most have none, which must be known quickly. */
    private final RoaringBitmap concerned;

    private final BucketMap<Integer, int[]> byIndex;
    private final int count;

    private Departures(RoaringBitmap concerned, BucketMap<Integer, int[]> byIndex, int count) {
        this.concerned = concerned;
        this.byIndex = byIndex;
        this.count = count;
    }

    int count() {
        return count;
    }

    boolean has(int index, int copy) {
        return Arrays.binarySearch(of(index), copy) >= 0;
    }

    private int[] of(int index) {
        return concerned.contains(index) ? byIndex.getOrDefault(index, NO_COPY) : NO_COPY;
    }

    /** Returns a set with one more removed copy, which must not have been removed before. */
    Departures with(int index, int copy) {
        int[] before = of(index);
        int at = -Arrays.binarySearch(before, copy) - 1;
        int[] after = new int[before.length + 1];
        System.arraycopy(before, 0, after, 0, at);
        after[at] = copy;
        System.arraycopy(before, at, after, at + 1, before.length - at);
        RoaringBitmap more = concerned.clone();
        more.add(index);
        return new Departures(more, byIndex.with(index, after), count + 1);
    }

    /** Returns the remaining runs out of the given number of copies of a record. */
    List<Run> remaining(int index, CatalogueRecord record, int copies) {
        int[] departed = of(index);
        if (departed.length == 0) {
            return List.of(new Run(record, 0, copies));
        }
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int copy : departed) {
            if (copy > from) {
                runs.add(new Run(record, from, copy));
            }
            from = copy + 1;
        }
        if (from < copies) {
            runs.add(new Run(record, from, copies));
        }
        return runs;
    }
}
