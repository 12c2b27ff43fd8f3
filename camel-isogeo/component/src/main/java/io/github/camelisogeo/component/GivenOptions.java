package io.github.camelisogeo.component;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.camel.RuntimeCamelException;

/**
 * Lists the options of a class of options, so that no list has to be kept beside it. Each field is an option, and null if it isn't set.
 */
final class GivenOptions {

    private GivenOptions() {}

    /** Returns the names of the options that a class declares. */
    static Set<String> names(Class<?> type) {
        Set<String> names = new LinkedHashSet<>();
        fields(type).forEach(field -> names.add(field.getName()));
        return names;
    }

    /** Returns the options that are set, by name. */
    static Map<String, Object> of(Object options) {
        Map<String, Object> given = new LinkedHashMap<>();
        fields(options.getClass()).forEach(field -> {
            Object value = value(field, options);
            if (value != null) {
                given.put(field.getName(), value);
            }
        });
        return given;
    }

    private static Stream<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic());
    }

    private static Object value(Field field, Object options) {
        try {
            field.setAccessible(true);
            return field.get(options);
        } catch (IllegalAccessException e) {
            throw new RuntimeCamelException("could not read the option " + field.getName(), e);
        }
    }
}
