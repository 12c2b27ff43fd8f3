package io.github.camelisogeo.client.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the collections of models immutable, all the way down. Collections that were read from JSON are so already, and not copied. */
public final class Frozen {

    private Frozen() {}

    /** Returns an immutable copy of a list. For null it is empty and {@linkplain #isAbsent absent}. */
    @SuppressWarnings("unchecked") // Elements are kept as they are, but for maps, which stay maps.
    public static <E> List<E> list(List<E> given) {
        if (given == null) {
            return (List<E>) FrozenList.ABSENT;
        }
        if (given instanceof FrozenList) {
            return given;
        }
        List<Object> copy = new ArrayList<>(given.size());
        given.forEach(element -> copy.add(element instanceof Map<?, ?> map ? PlainValues.map(map) : element));
        return (List<E>) FrozenList.taking(copy);
    }

    /** Returns an immutable copy of a map, with {@linkplain PlainValues plain} values; null for null. */
    @SuppressWarnings("unchecked") // Text stays text, and values of Object may become others.
    public static <V> Map<String, V> map(Map<String, V> given) {
        return given == null ? null : (Map<String, V>) PlainValues.map(given);
    }

    /** Returns an immutable copy of other attributes; empty for null. */
    public static Map<String, Object> otherAttributes(Map<String, ?> given) {
        return given == null ? FrozenMap.empty() : PlainValues.map(given);
    }

    /** Returns whether the value of an attribute was never set. Only such a value is left out of JSON. */
    public static boolean isAbsent(Object value) {
        return value == null || value == FrozenList.ABSENT;
    }
}
