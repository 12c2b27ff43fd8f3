package io.github.camelisogeo.client.internal.json;

import io.github.camelisogeo.client.model.Model;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Compares models by the documents that they are written as. So an absent list is not equal to an empty one, 1.0 is equal to
 * 1, the order of the entries of a map does not matter, and of {@link Model#otherAttributes()} only what is written counts.
 */
public final class ModelEquality {

    private ModelEquality() {}

    /** Returns whether both are models of one type and are written as the same document. */
    public static boolean equal(Model one, Object other) {
        if (one == other) {
            return true;
        }
        if (other == null || one.getClass() != other.getClass()) {
            return false;
        }
        Model model = (Model) other;
        for (Attribute attribute : ModelType.of(one).attributeArray()) {
            if (!equalValues(attribute.valueIn(one), attribute.valueIn(model))) {
                return false;
            }
        }
        return equalValues(writtenOthers(one), writtenOthers(model));
    }

    /** Returns a hash code that goes with {@link #equal}. */
    public static int hash(Model model) {
        int hash = 0;
        for (Attribute attribute : ModelType.of(model).attributeArray()) {
            hash = 31 * hash + hashOf(attribute.valueIn(model));
        }
        return 31 * hash + hashOf(writtenOthers(model));
    }

    private static Map<String, Object> writtenOthers(Model model) {
        ModelType<?> type = ModelType.of(model);
        Map<String, Object> others = model.otherAttributes();
        if (others.keySet().stream().noneMatch(name -> type.overrides(name, model))) {
            return others;
        }
        Map<String, Object> written = new LinkedHashMap<>(others);
        written.keySet().removeIf(name -> type.overrides(name, model));
        return written;
    }

    private static boolean equalValues(Object one, Object other) {
        if (one == other) {
            return true;
        }
        if (Frozen.isAbsent(one) || Frozen.isAbsent(other)) {
            return false;
        }
        if (one instanceof Number first && other instanceof Number second) {
            return Numbers.equal(first, second);
        }
        if (one instanceof List<?> first && other instanceof List<?> second) {
            return equalElements(first, second);
        }
        if (one instanceof Map<?, ?> first && other instanceof Map<?, ?> second) {
            return equalEntries(first, second);
        }
        return Objects.equals(one, other);
    }

    private static boolean equalElements(List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            return false;
        }
        Iterator<?> others = other.iterator();
        for (Object element : one) {
            if (!equalValues(element, others.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean equalEntries(Map<?, ?> one, Map<?, ?> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (Map.Entry<?, ?> entry : one.entrySet()) {
            if (!other.containsKey(entry.getKey()) || !equalValues(entry.getValue(), other.get(entry.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private static int hashOf(Object value) {
        if (Frozen.isAbsent(value)) {
            return 0;
        }
        if (value instanceof Number number) {
            return Numbers.hash(number);
        }
        int hash = 1;
        if (value instanceof List<?> elements) {
            for (Object element : elements) {
                hash = 31 * hash + hashOf(element);
            }
            return hash;
        }
        if (value instanceof Map<?, ?> entries) {
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                hash += entry.getKey().hashCode() ^ hashOf(entry.getValue());
            }
            return hash;
        }
        return value.hashCode();
    }
}
