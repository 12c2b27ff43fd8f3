package io.github.camelisogeo.client.operation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One of the words that a parameter may be, written otherwise than the name of its constant in lower case with hyphens. */
public interface Word {

    /** As routes write it, and requests where it is sent. */
    String word();

    /** The word of a constant. */
    static String of(Enum<?> constant) {
        return constant instanceof Word written
                ? written.word()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of all constants. */
    static List<String> all(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> of((Enum<?>) constant))
                .toList();
    }
}
