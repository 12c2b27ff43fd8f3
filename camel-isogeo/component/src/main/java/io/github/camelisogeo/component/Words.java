package io.github.camelisogeo.component;

import io.github.camelisogeo.client.internal.json.Nearest;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import io.github.camelisogeo.client.model.OpenEnum;
import io.github.camelisogeo.client.value.Word;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Recognizes words that can be written in more than one form, and lists the possible words if there is no match. */
final class Words {

    private static final int SHOWN = 12;
    private static final String OURS = "io.github.camelisogeo.";

    private Words() {}

    /** Returns the word that is meant, ignoring case, hyphens and underscores, or null if there is none. */
    static String meant(String given, Collection<String> possible) {
        if (possible.contains(given)) {
            return given;
        }
        String wanted = plain(given);
        return possible.stream()
                .filter(word -> plain(word).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static String plain(String word) {
        return word.trim().replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** Returns the possible words as text, the most similar first. */
    static String nearest(String given, Collection<String> possible) {
        return listed(Nearest.first(given, possible));
    }

    /** Returns the first of the words as text, and the number of the others. */
    static String listed(Collection<String> possible) {
        List<String> words = List.copyOf(possible);
        return words.size() <= SHOWN
                ? String.join(", ", words)
                : String.join(", ", words.subList(0, SHOWN)) + " and " + (words.size() - SHOWN) + " more";
    }

    /**
     * Returns whether the values of a type are words: the constants of an enum, or those that the API may add to. Camel's own enums, which
     * are written otherwise, aren't meant.
     */
    static boolean areOf(Class<?> type) {
        return type != null
                && (type.isEnum() && type.getName().startsWith(OURS) || OpenEnum.class.isAssignableFrom(type));
    }

    /**
     * Returns the constant that is meant, in any case and with any separators, or null for null.
     *
     * @param type an enum or an open enum
     * @param what the name of the option or header, for messages
     * @param given the constant or its text
     * @throws IllegalArgumentException if there is none
     */
    static <E> E constant(Class<E> type, String what, Object given) {
        if (given == null || type.isInstance(given)) {
            return type.cast(given);
        }
        String text = given.toString().trim();
        return (type.isEnum() ? Word.find(type, text) : OpenEnums.find(type.asSubclass(OpenEnum.class), text))
                .map(type::cast)
                .orElseThrow(() -> new IllegalArgumentException("isogeo: " + what + " is '" + given
                        + "', it must be one of: " + nearest(text, possible(type))));
    }

    /** Returns the words of a type as they are written. */
    private static List<String> possible(Class<?> type) {
        return type.isEnum()
                ? Word.all(type)
                : OpenEnums.known(type.asSubclass(OpenEnum.class)).stream()
                        .map(OpenEnum::wireValue)
                        .toList();
    }

    /**
     * Returns the duration itself, or null for null.
     *
     * @throws IllegalArgumentException if it isn't longer than zero
     */
    static Duration positive(String option, Duration given) {
        if (given != null && (given.isZero() || given.isNegative())) {
            throw new IllegalArgumentException(
                    "isogeo: option " + option + " is " + given.toMillis() + "ms, it must be longer than zero");
        }
        return given;
    }
}
