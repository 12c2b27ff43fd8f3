package io.github.camelisogeo.client.internal.registry;

import io.github.camelisogeo.client.internal.json.OpenEnums;
import io.github.camelisogeo.client.model.OpenEnum;
import io.github.camelisogeo.client.value.BoundingBox;
import io.github.camelisogeo.client.value.Code;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.client.value.Wkt;
import io.github.camelisogeo.client.value.Word;
import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Converts the values of parameters from the forms that Camel routes use. */
final class ParameterValues {

    private ParameterValues() {}

    static Object convert(Type type, Object value, boolean lenient) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return items(value).stream()
                    .map(item -> convert(list.getActualTypeArguments()[0], item, lenient))
                    .toList();
        }
        Class<?> target = (Class<?>) type;
        if (target.isInstance(value)) {
            return value;
        }
        if (target == Id.class) {
            return id(value, lenient);
        }
        if (target == Code.class) {
            return Code.of(String.valueOf(value));
        }
        if (target == Include.class) {
            return new Include(items(value).stream().map(String::valueOf).toList());
        }
        if (target == BoundingBox.class) {
            return value instanceof String text ? BoundingBox.parse(text) : BoundingBox.of(items(value));
        }
        if (target == Wkt.class) {
            return Wkt.of(String.valueOf(value));
        }
        if (OpenEnum.class.isAssignableFrom(target)) {
            return OpenEnums.require(target.asSubclass(OpenEnum.class), String.valueOf(value));
        }
        if (target.isEnum()) {
            return constant(target, String.valueOf(value));
        }
        return simple(target, String.valueOf(value).trim());
    }

    private static Object id(Object value, boolean lenient) {
        if (value instanceof UUID uuid) {
            return Id.of(uuid);
        }
        String text = String.valueOf(value);
        return lenient ? Id.lenient(text) : Id.of(text);
    }

    private static Object simple(Class<?> target, String text) {
        if (target == Integer.class || target == int.class) {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("it must be a whole number", e);
            }
        }
        if (target == Boolean.class || target == boolean.class) {
            if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
                return Boolean.valueOf(text);
            }
            throw new IllegalArgumentException("it must be true or false");
        }
        if (target == String.class) {
            return text;
        }
        throw new IllegalArgumentException("it must be a " + target.getSimpleName());
    }

    private static <E> E constant(Class<E> type, String text) {
        return Word.find(type, text)
                .orElseThrow(
                        () -> new IllegalArgumentException("it must be one of: " + String.join(", ", Word.all(type))));
    }

    private static List<?> items(Object value) {
        if (value instanceof Include include) {
            return include.names();
        }
        if (value instanceof Collection<?> collection) {
            return List.copyOf(collection);
        }
        if (value.getClass().isArray()) {
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                items.add(Array.get(value, i));
            }
            return items;
        }
        return value instanceof CharSequence text
                ? Include.parse(text.toString()).names()
                : List.of(value);
    }
}
