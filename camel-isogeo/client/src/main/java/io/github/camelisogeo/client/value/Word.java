package io.github.camelisogeo.client.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Implemented by enums whose values are not written as the names of their constants in lower case with hyphens. */
public interface Word {

    /** Returns the value as it is written in Camel routes and in requests. */
    String word();

    /** Returns the written value of a constant. */
    static String of(Enum<?> constant) {
        return constant instanceof Word written
                ? written.word()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the written values of all constants of an enum. */
    static List<String> all(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> of((Enum<?>) constant))
                .toList();
    }
}
