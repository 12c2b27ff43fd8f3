package io.github.camelisogeo.sandbox.search;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.roaringbitmap.RoaringBitmap;

/** From a key, such as a word, to the records that have it. */
final class Postings {

    private static final RoaringBitmap NOWHERE = new RoaringBitmap();

    private final Map<String, RoaringBitmap> places = new HashMap<>();

    /** Places must come in ascending order. */
    void add(String key, int place) {
        places.computeIfAbsent(key, absent -> new RoaringBitmap()).add(place);
    }

    void compress() {
        places.values().forEach(RoaringBitmap::runOptimize);
    }

    RoaringBitmap of(String key) {
        return places.getOrDefault(key, NOWHERE);
    }

    RoaringBitmap ofThose(Predicate<String> keys) {
        RoaringBitmap all = new RoaringBitmap();
        places.forEach((key, those) -> {
            if (keys.test(key)) {
                all.or(those);
            }
        });
        return all;
    }
}
