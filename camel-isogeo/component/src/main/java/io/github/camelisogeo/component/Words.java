package io.github.camelisogeo.component;

import io.github.camelisogeo.client.internal.json.Nearest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Recognizes words that can be written in more than one form, and lists the possible words if there is no match. */
final class Words {

    private static final int SHOWN = 12;

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
     * Returns the constant that is meant, or null for null.
     *
     * @throws IllegalArgumentException if there is none
     */
    static <E extends Enum<E>> E constant(Class<E> type, String option, String given) {
        if (given == null) {
            return null;
        }
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        String meant = meant(given, names);
        if (meant == null) {
            throw new IllegalArgumentException("isogeo: option " + option + " is '" + given + "', it must be one of: "
                    + nearest(given, names.stream().map(Words::camelCase).toList()));
        }
        return Enum.valueOf(type, meant);
    }

    /**
     * Returns the text itself if it means a constant.
     *
     * @throws IllegalArgumentException if it doesn't
     */
    static <E extends Enum<E>> String checked(Class<E> type, String option, String given) {
        constant(type, option, given);
        return given;
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

    private static String camelCase(String constant) {
        StringBuilder word = new StringBuilder();
        for (String part : constant.toLowerCase(Locale.ROOT).split("_")) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }
}
