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
     * Returns the word that was probably meant: it differs by case, by separators or by a letter or two.
     */
    public static Optional<String> meant(String given, Collection<String> possible) {
        String wanted = letters(given);
        String nearest = null;
        int least = wanted.length() < 4 ? 1 : wanted.length() < 6 ? 2 : 3;
        for (String word : possible) {
            int distance = distance(wanted, letters(word));
            if (distance < least) {
                least = distance;
                nearest = word;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static String letters(String word) {
        return plain(word).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Returns how many letters have to be added, dropped, changed or swapped with their neighbour. */
    private static int distance(String from, String to) {
        int[][] least = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            least[i][0] = i;
        }
        for (int j = 0; j <= to.length(); j++) {
            least[0][j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            for (int j = 1; j <= to.length(); j++) {
                int changed = least[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                least[i][j] = Math.min(changed, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    least[i][j] = Math.min(least[i][j], 1 + least[i - 2][j - 2]);
                }
            }
        }
        return least[from.length()][to.length()];
    }
}
