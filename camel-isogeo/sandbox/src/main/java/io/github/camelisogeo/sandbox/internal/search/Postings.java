package io.github.camelisogeo.sandbox.internal.search;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.roaringbitmap.RoaringBitmap;

/**
 * Maps a key, such as a tag, to the records that have it.
 *
 * @param <K> the type of keys, which must implement equals
 */
final class Postings<K> {

    private static final RoaringBitmap NOWHERE = new RoaringBitmap();

    private final Map<K, RoaringBitmap> places = new HashMap<>();

    /** Adds a record. Positions must be added in ascending order. */
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

    /** Passes every key of at least one of the records to the action. */
    void keysOf(RoaringBitmap records, Consumer<K> action) {
        places.forEach((key, those) -> {
            if (RoaringBitmap.intersects(those, records)) {
                action.accept(key);
            }
        });
    }
}
