package io.github.camelisogeo.client.internal.json;

import io.github.camelisogeo.client.model.OpenEnum;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds the constants of {@linkplain OpenEnum open enums}. */
public final class OpenEnums {

    private static final ClassValue<Table<?>> TABLES = new ClassValue<>() {
        @Override
        protected Table<?> computeValue(Class<?> type) {
            return Table.of(type.asSubclass(OpenEnum.class));
        }
    };

    private OpenEnums() {}

    /** Returns the constants, in the order of the documentation of the API. */
    public static <E extends OpenEnum> List<E> known(Class<E> type) {
        return List.copyOf(table(type).constants.values());
    }

    /** Returns the constants by their Java names, in the same order. */
    public static <E extends OpenEnum> Map<String, E> constants(Class<E> type) {
        return table(type).constants;
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    public static <E extends OpenEnum> E of(Class<E> type, String wireValue) {
        return table(type).of(wireValue);
    }

    /**
     * Returns the constant that a user means by a text, which may be the word of the API or the Java name of the constant, in
     * upper or lower case. The Java name may also have hyphens ({@code vector-dataset}).
     */
    public static <E extends OpenEnum> Optional<E> find(Class<E> type, String text) {
        if (text == null) {
            return Optional.empty();
        }
        Table<E> table = table(type);
        E exact = table.byWireValue.get(text);
        if (exact != null) {
            return Optional.of(exact);
        }
        return table.constants.entrySet().stream()
                .filter(constant -> isMeant(constant.getKey(), constant.getValue(), text))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isMeant(String constantName, OpenEnum value, String text) {
        return value.wireValue().equalsIgnoreCase(text) || constantName.equalsIgnoreCase(text.replace('-', '_'));
    }

    /**
     * Returns the constant that a user means by a text, see {@link #find}.
     *
     * @throws IllegalArgumentException if there is none; the message gives the possible words, the most similar first
     */
    public static <E extends OpenEnum> E require(Class<E> type, String text) {
        return find(type, text).orElseThrow(() -> new IllegalArgumentException(unknown(type, text)));
    }

    private static <E extends OpenEnum> String unknown(Class<E> type, String text) {
        List<String> possible = known(type).stream().map(OpenEnum::wireValue).toList();
        return "unknown " + type.getSimpleName() + " `" + text + "`, it must be one of: "
                + String.join(", ", Nearest.first(text, possible));
    }

    @SuppressWarnings("unchecked") // The table of a type holds its constants.
    static <E extends OpenEnum> Table<E> table(Class<E> type) {
        return (Table<E>) TABLES.get(type);
    }

    record Table<E extends OpenEnum>(Map<String, E> constants, Map<String, E> byWireValue, Constructor<E> constructor) {

        static <E extends OpenEnum> Table<E> of(Class<E> type) {
            Map<String, E> constants = new LinkedHashMap<>();
            Map<String, E> byWireValue = new HashMap<>();
            try {
                for (Field field : type.getDeclaredFields()) {
                    if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                        E constant = type.cast(field.get(null));
                        constants.put(field.getName(), constant);
                        byWireValue.put(constant.wireValue(), constant);
                    }
                }
                Constructor<E> constructor = type.getDeclaredConstructor(String.class);
                constructor.setAccessible(true); // Private, since users call the method of().
                return new Table<>(Collections.unmodifiableMap(constants), byWireValue, constructor);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(
                        type + " must have public constants and a constructor with one String", e);
            }
        }

        E of(String wireValue) {
            E constant = byWireValue.get(Objects.requireNonNull(wireValue, "wireValue"));
            return constant != null ? constant : unknown(wireValue);
        }

        private E unknown(String wireValue) {
            try {
                return constructor.newInstance(wireValue);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(
                        "cannot make a " + constructor.getDeclaringClass().getSimpleName(), e);
            }
        }
    }
}
