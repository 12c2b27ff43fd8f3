package io.github.camelisogeo.sandbox.internal.catalogue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * An immutable map that makes modified copies cheaply: entries are kept in buckets, and a change copies only one
 * bucket. With 100,000 entries that takes a few microseconds, while copying a whole map takes milliseconds.
 */
final class BucketMap<K, V> {

    private static final int FEWEST_BUCKETS = 16;
    private static final int FULL = 64;

    private final Map<K, V>[] buckets;
    private final int size;

    private BucketMap(Map<K, V>[] buckets, int size) {
        this.buckets = buckets;
        this.size = size;
    }

    static <K, V> BucketMap<K, V> empty() {
        return of(Map.of());
    }

    static <K, V> BucketMap<K, V> of(Map<K, V> entries) {
        Map<K, V>[] buckets = emptyBuckets(Math.max(FEWEST_BUCKETS, 4 * entries.size() / FULL));
        entries.forEach((key, value) -> fill(buckets, key, value));
        return new BucketMap<>(buckets, entries.size());
    }

    private static <K, V> Map<K, V>[] emptyBuckets(int atLeast) {
        // A power of two, so that some bits of the hash code select the bucket.
        int count = Integer.highestOneBit(Math.max(1, atLeast - 1)) << 1;
        @SuppressWarnings({"unchecked", "rawtypes"})
        Map<K, V>[] buckets = new Map[count];
        Arrays.fill(buckets, Map.of());
        return buckets;
    }

    /** Modifies the buckets, and so must only be called before they are shared. */
    private static <K, V> void fill(Map<K, V>[] buckets, K key, V value) {
        int at = place(key, buckets.length);
        if (buckets[at].isEmpty()) {
            buckets[at] = new HashMap<>();
        }
        buckets[at].put(key, value);
    }

    private static int place(Object key, int buckets) {
        int hash = key.hashCode() * 0x9e3779b9;
        return (hash ^ (hash >>> 16)) & (buckets - 1);
    }

    /** Returns the value of the key, or null if the key isn't present. */
    V get(K key) {
        return buckets[place(key, buckets.length)].get(key);
    }

    V getOrDefault(K key, V otherwise) {
        V value = get(key);
        return value == null ? otherwise : value;
    }

    int size() {
        return size;
    }

    void forEach(BiConsumer<K, V> action) {
        for (Map<K, V> bucket : buckets) {
            bucket.forEach(action);
        }
    }

    Stream<V> values() {
        return Arrays.stream(buckets).flatMap(bucket -> bucket.values().stream());
    }

    BucketMap<K, V> with(K key, V value) {
        int at = place(key, buckets.length);
        Map<K, V> bucket = new HashMap<>(buckets[at]);
        boolean added = bucket.put(key, value) == null;
        BucketMap<K, V> changed = replacing(at, bucket, added ? size + 1 : size);
        return changed.size > FULL * buckets.length ? changed.spread() : changed;
    }

    BucketMap<K, V> without(K key) {
        int at = place(key, buckets.length);
        if (!buckets[at].containsKey(key)) {
            return this;
        }
        Map<K, V> bucket = new HashMap<>(buckets[at]);
        bucket.remove(key);
        return replacing(at, bucket, size - 1);
    }

    private BucketMap<K, V> replacing(int at, Map<K, V> bucket, int newSize) {
        Map<K, V>[] changed = buckets.clone();
        changed[at] = bucket;
        return new BucketMap<>(changed, newSize);
    }

    /** Returns a map of the same entries with four times as many buckets. This is too rare for its cost to matter. */
    private BucketMap<K, V> spread() {
        Map<K, V>[] wider = emptyBuckets(4 * buckets.length);
        for (Map<K, V> bucket : buckets) {
            bucket.forEach((key, value) -> fill(wider, key, value));
        }
        return new BucketMap<>(wider, size);
    }
}
