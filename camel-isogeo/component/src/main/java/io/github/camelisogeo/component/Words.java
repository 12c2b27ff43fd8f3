package io.github.camelisogeo.component;

import io.github.camelisogeo.client.internal.json.Nearest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Words that a person writes in more than one form, and what to say when none is meant. */
final class Words {

    private static final int SHOWN = 12;

    private Words() {}

    /** The word that is meant, whatever its case, hyphens and underscores; null when none is. */
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

    /** What is possible instead, the nearest first. */
    static String nearest(String given, Collection<String> possible) {
        List<String> words = Nearest.first(given, possible);
        return words.size() <= SHOWN
                ? String.join(", ", words)
                : String.join(", ", words.subList(0, SHOWN)) + " and " + (words.size() - SHOWN) + " more";
    }

    /** The constant that is meant; null for null. */
    static <E extends Enum<E>> E constant(Class<E> type, String option, String given) {
        if (given == null) {
            return null;
        }
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        String meant = meant(given, names);
        if (meant == null) {
            throw new IllegalArgumentException("isogeo: option " + option + " is '" + given + "', possible are: "
                    + nearest(given, names.stream().map(Words::camelCase).toList()));
        }
        return Enum.valueOf(type, meant);
    }

    /** The word itself, if it means a constant. */
    static <E extends Enum<E>> String checked(Class<E> type, String option, String given) {
        constant(type, option, given);
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
