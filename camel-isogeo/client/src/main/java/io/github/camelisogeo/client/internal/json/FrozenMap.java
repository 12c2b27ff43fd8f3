package io.github.camelisogeo.client.internal.json;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** An immutable map in the order of its JSON. Its values are {@linkplain PlainValues plain}, null among them. */
final class FrozenMap<V> extends AbstractMap<String, V> {

    private static final FrozenMap<?> EMPTY = new FrozenMap<>(new LinkedHashMap<>());

    private volatile Map<String, V> entries;
    private Postponed postponed;

    private FrozenMap(LinkedHashMap<String, V> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    private FrozenMap(Postponed postponed) {
        this.postponed = postponed;
    }

    /** Returns a map that is read when somebody looks at it. */
    static FrozenMap<Object> later(Postponed map) {
        return new FrozenMap<>(map);
    }

    private Map<String, V> entries() {
        Map<String, V> known = entries;
        return known == null ? read() : known;
    }

    @SuppressWarnings("unchecked") // The type of what was postponed is that of the attribute.
    private synchronized Map<String, V> read() {
        if (entries == null) {
            entries = ((FrozenMap<V>) postponed.value()).entries();
            postponed = null;
        }
        return entries;
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
        return entries().entrySet();
    }

    @Override
    public V get(Object key) {
        return entries().get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return entries().containsKey(key);
    }

    @Override
    public int size() {
        return entries().size();
    }
}
