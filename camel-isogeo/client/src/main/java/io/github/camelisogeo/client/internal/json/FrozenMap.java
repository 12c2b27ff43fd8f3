package io.github.camelisogeo.client.internal.json;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** An immutable map in the order of its JSON. Its values are {@linkplain PlainValues plain}, null among them. */
final class FrozenMap<V> extends AbstractMap<String, V> {

    private static final FrozenMap<?> EMPTY = new FrozenMap<>(new LinkedHashMap<>());

    private final Map<String, V> entries;

    private FrozenMap(LinkedHashMap<String, V> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    /** Returns a map of these entries, which nobody else may keep and whose values must be plain. */
    static <V> FrozenMap<V> taking(LinkedHashMap<String, V> entries) {
        return entries.isEmpty() ? empty() : new FrozenMap<>(entries);
    }

    @SuppressWarnings("unchecked") // It holds nothing.
    static <V> FrozenMap<V> empty() {
        return (FrozenMap<V>) EMPTY;
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        return entries.entrySet();
    }

    @Override
    public V get(Object key) {
        return entries.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.containsKey(key);
    }

    @Override
    public int size() {
        return entries.size();
    }
}
