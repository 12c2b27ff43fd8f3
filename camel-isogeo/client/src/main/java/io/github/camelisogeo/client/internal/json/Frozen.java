package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the collections of models unmodifiable, all the way down. What was read is so already and not copied. */
public final class Frozen {

    private Frozen() {}

    /** A list that was never set reads as empty, but is not {@linkplain #isAbsent there}. */
    @SuppressWarnings("unchecked") // Elements are copied as they are, maps and lists as their like.
    public static <E> List<E> list(List<E> given) {
        if (given instanceof FrozenList) {
            return given;
        }
        return (List<E>) (given == null ? FrozenList.ABSENT : elements(given));
    }

    @SuppressWarnings("unchecked") // As above.
    public static <V> Map<String, V> map(Map<String, V> given) {
        return given == null || given instanceof FrozenMap ? given : (Map<String, V>) entries(given);
    }

    /** Never null; null values become explicit nulls. */
    public static Map<String, JsonNode> otherAttributes(Map<String, JsonNode> given) {
        if (given instanceof FrozenMap) {
            return given;
        }
        LinkedHashMap<String, JsonNode> copy = new LinkedHashMap<>();
        if (given != null) {
            given.forEach((name, value) -> copy.put(name, value == null ? NullNode.getInstance() : value));
        }
        return FrozenMap.taking(copy);
    }

    /** Whether the value of an attribute was never set; what is not absent is written. */
    public static boolean isAbsent(Object value) {
        return value == null || value == FrozenList.ABSENT;
    }

    private static Object value(Object given) {
        if (given instanceof Map<?, ?> map) {
            return given instanceof FrozenMap ? given : entries(map);
        }
        if (given instanceof Collection<?> collection) {
            return given instanceof FrozenList ? given : elements(collection);
        }
        return given;
    }

    private static FrozenList<Object> elements(Collection<?> given) {
        List<Object> copy = new ArrayList<>(given.size());
        given.forEach(element -> copy.add(value(element)));
        return FrozenList.taking(copy);
    }

    private static FrozenMap<Object> entries(Map<?, ?> given) {
        LinkedHashMap<String, Object> copy = new LinkedHashMap<>();
        given.forEach((name, value) -> copy.put(String.valueOf(name), value(value)));
        return FrozenMap.taking(copy);
    }
}
