package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.model.OpenEnum;
import io.github.camelisogeo.client.value.Id;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns the values that users put into maps into plain ones: text, numbers, booleans, null, {@link FrozenList}s and
 * {@link FrozenMap}s, the same that {@link FreeValues} reads from JSON. Plain values are immutable all the way down, and two
 * values that are sent alike become alike here: an array becomes a list, a date becomes text, a model becomes a map.
 */
final class PlainValues {

    /** Other numbers, such as {@code AtomicLong}, may change. */
    private static final Set<Class<?>> IMMUTABLE_NUMBERS = Set.of(
            Integer.class,
            Long.class,
            Short.class,
            Byte.class,
            Double.class,
            Float.class,
            BigInteger.class,
            BigDecimal.class);

    private PlainValues() {}

    /**
     * Returns the plain value that is sent for a value.
     *
     * @throws IllegalArgumentException if the value has no form in JSON
     */
    static Object of(Object given) {
        if (given == null || given instanceof String || given instanceof Boolean) {
            return given;
        }
        if (given instanceof Number number) {
            return number(number);
        }
        if (given instanceof Map<?, ?> map) {
            return map(map);
        }
        if (given instanceof Object[] array) {
            return list(Arrays.asList(array));
        }
        // A JSON tree and a file path are Iterable too, but no lists.
        if (given instanceof Iterable<?> elements && !(given instanceof JsonNode) && !(given instanceof Path)) {
            return list(elements);
        }
        return isWrittenAsText(given) ? given.toString() : asJacksonWrites(given);
    }

    /** Returns the map with plain values; keys become text. */
    static FrozenMap<Object> map(Map<?, ?> given) {
        if (given instanceof FrozenMap) {
            @SuppressWarnings("unchecked") // The values of every FrozenMap are plain.
            FrozenMap<Object> frozen = (FrozenMap<Object>) given;
            return frozen;
        }
        LinkedHashMap<String, Object> entries = new LinkedHashMap<>();
        given.forEach((name, value) -> entries.put(String.valueOf(name), of(value)));
        return FrozenMap.taking(entries);
    }

    private static FrozenList<Object> list(Iterable<?> given) {
        List<Object> elements = new ArrayList<>();
        given.forEach(element -> elements.add(of(element)));
        return FrozenList.taking(elements);
    }

    private static Number number(Number given) {
        if (given instanceof Double || given instanceof Float) {
            if (!Double.isFinite(given.doubleValue())) {
                throw new IllegalArgumentException(given + " cannot be sent: JSON has only finite numbers");
            }
            return given;
        }
        return IMMUTABLE_NUMBERS.contains(given.getClass()) ? given : new BigDecimal(given.toString());
    }

    private static boolean isWrittenAsText(Object given) {
        return given instanceof CharSequence
                || given instanceof Character
                || given instanceof OpenEnum
                || given instanceof DateTime
                || given instanceof Id
                || given instanceof Temporal;
    }

    /** Returns what Jackson makes of models, trees, arrays of primitives, dates and the classes of users. */
    private static Object asJacksonWrites(Object given) {
        try {
            byte[] json = ModelJson.mapper().writeValueAsBytes(given);
            try (JsonParser parser = ModelJson.mapper().createParser(json)) {
                parser.nextToken();
                return FreeValues.read(parser);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "a value of " + given.getClass()
                            + " cannot be written as JSON: give text, numbers, booleans, lists or maps",
                    e);
        }
    }
}
