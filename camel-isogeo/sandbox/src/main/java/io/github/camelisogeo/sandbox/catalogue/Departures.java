package io.github.camelisogeo.sandbox.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** The copies that left a repetition, because they were written or deleted. Immutable. */
final class Departures {

    static final Departures NONE = new Departures(new RoaringBitmap(), BucketMap.empty(), 0);

    private static final int[] NO_COPY = {};

    /** Whose copies left: that of most none did is to be known in no time. */
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

    /** The copy must not have left before. */
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

    /** What remains of so many copies of a record. */
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
