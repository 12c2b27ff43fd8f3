package io.github.camelisogeo.testsupport.api;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/** Writes the values that compilers copy into the code of users, and the defaults of annotations. */
final class ConstantText {

    private ConstantText() {}

    /** Returns {@code = value} for a constant that is a text or a primitive; empty for other fields. */
    static String of(Field field) {
        boolean constant = Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers());
        if (!constant || !(field.getType().isPrimitive() || field.getType() == String.class)) {
            return "";
        }
        try {
            field.setAccessible(true);
            return " = " + literal(field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns {@code default value} for the element of an annotation that has one; empty for other methods. */
    static String ofDefault(Method method) {
        return method.getDefaultValue() == null ? "" : " default " + literal(method.getDefaultValue());
    }

    private static String literal(Object value) {
        if (value instanceof Object[] values) {
            return Arrays.stream(values).map(ConstantText::literal).toList().toString();
        }
        if (value instanceof String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
        }
        return value instanceof Class<?> type ? TypeText.nestedName(type) + ".class" : String.valueOf(value);
    }
}
