package io.github.camelisogeo.sandbox.search;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.roaringbitmap.RoaringBitmap;

/**
 * From a key, such as a tag, to the records that have it.
 *
 * @param <K> key, comparable by equals
 */
final class Postings<K> {

    private static final RoaringBitmap NOWHERE = new RoaringBitmap();

    private final Map<K, RoaringBitmap> places = new HashMap<>();

    /** Places must come in ascending order. */
    void add(K key, int place) {
        places.computeIfAbsent(key, absent -> new RoaringBitmap()).add(place);
    }

    void compress() {
        places.values().forEach(RoaringBitmap::runOptimize);
    }

    RoaringBitmap of(K key) {
        return places.getOrDefault(key, NOWHERE);
    }

    RoaringBitmap ofThose(Predicate<K> keys) {
        RoaringBitmap all = new RoaringBitmap();
        places.forEach((key, those) -> {
            if (keys.test(key)) {
                all.or(those);
            }
        });
        return all;
    }

    /** Every key that one of the records has. */
    void keysOf(RoaringBitmap records, Consumer<K> action) {
        places.forEach((key, those) -> {
            if (RoaringBitmap.intersects(those, records)) {
                action.accept(key);
            }
        });
    }
}
