package io.github.camelisogeo.client.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Implemented by enums whose values are written otherwise than the names of their constants in lower case with hyphens. Whoever reads a
 * value, reads it in any case and with any separators ({@link #find}).
 */
public interface Word {

    /** Returns the value as it is written in Camel routes and in requests. */
    String word();

    /** Returns the written value of a constant. */
    static String of(Enum<?> constant) {
        return constant instanceof Word written
                ? written.word()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the constant whose name or written value a text is. Case, and the separators between words, are ignored: {@code
     * clientCredentials}, {@code client-credentials} and {@code CLIENT_CREDENTIALS} are the same.
     */
    static <E> Optional<E> find(Class<E> type, String text) {
        String wanted = lettersOf(text);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> lettersOf(((Enum<?>) constant).name()).equals(wanted)
                        || lettersOf(of((Enum<?>) constant)).equals(wanted))
                .findFirst();
    }

    private static String lettersOf(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[-_. ]", "");
    }

    /** Returns the written values of all constants of an enum. */
    static List<String> all(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> of((Enum<?>) constant))
                .toList();
    }
}
