package io.github.camelisogeo.component.generator;

import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import io.github.camelisogeo.client.value.BoundingBox;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Writes values as Java code, and collects the classes that the code refers to. */
final class JavaLiterals {

    private final Set<String> imports = new TreeSet<>();

    Set<String> imports() {
        return imports;
    }

    /** Returns the code for the value of a parameter, which is given as in a URI. */
    String of(ParameterDescriptor parameter, String text) {
        return of(parameter.convert(text), parameter.lenient());
    }

    private String of(Object value, boolean lenient) {
        if (value instanceof String text) {
            return Snippet.quoted(text);
        }
        if (value instanceof Boolean || value instanceof Integer) {
            return value.toString();
        }
        if (value instanceof List<?> list) {
            return name(List.class)
                    + list.stream().map(item -> of(item, lenient)).collect(arguments("of"));
        }
        if (value instanceof Include include) {
            return include.names().isEmpty()
                    ? name(Include.class) + ".none()"
                    : name(Include.class)
                            + include.names().stream().map(Snippet::quoted).collect(arguments("of"));
        }
        String constant = constant(value);
        if (constant != null) {
            return name(value.getClass()) + "." + constant;
        }
        String maker = value instanceof BoundingBox ? "parse" : lenient && value instanceof Id ? "lenient" : "of";
        return name(value.getClass()) + "." + maker + "(" + Snippet.quoted(value.toString()) + ")";
    }

    private static Collector<CharSequence, ?, String> arguments(String method) {
        return Collectors.joining(", ", "." + method + "(", ")");
    }

    /** Returns the name of the field that contains a constant, or null if there is none. */
    private static String constant(Object value) {
        return Arrays.stream(value.getClass().getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && value.equals(read(field)))
                .map(Field::getName)
                .findFirst()
                .orElse(null);
    }

    private static Object read(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("could not read " + field, e);
        }
    }

    /** Returns the name of a type without its package. */
    String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            return name(generic.getRawType())
                    + Arrays.stream(generic.getActualTypeArguments())
                            .map(this::name)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        Class<?> javaType = (Class<?>) type;
        if (!javaType.isPrimitive() && !javaType.getPackageName().equals("java.lang")) {
            imports.add(javaType.getName());
        }
        return javaType.getSimpleName();
    }
}
