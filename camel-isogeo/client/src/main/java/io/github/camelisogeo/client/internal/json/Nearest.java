package io.github.camelisogeo.client.internal.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Orders possible words by their similarity to a mistyped one. */
public final class Nearest {

    private Nearest() {}

    /** Returns all the words, the most similar first. */
    public static List<String> first(String given, Collection<String> possible) {
        String wanted = plain(String.valueOf(given));
        return possible.stream()
                .sorted(Comparator.comparingInt(word -> distance(wanted, plain(word))))
                .toList();
    }

    /**
     * Returns the most similar word if it was probably meant: if no more than a third of its letters, and no more than three, differ.
     */
    public static Optional<String> meant(String given, Collection<String> possible) {
        return first(given, possible).stream().findFirst().filter(word -> {
            int allowed = Math.max(1, Math.min(3, Math.min(given.length(), word.length()) / 3));
            return distance(plain(given), plain(word)) <= allowed;
        });
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Returns the Levenshtein distance: how many letters have to be added, dropped or changed. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
