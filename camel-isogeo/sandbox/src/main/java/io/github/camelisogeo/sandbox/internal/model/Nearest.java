package io.github.camelisogeo.sandbox.internal.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the name that somebody may have meant. */
public final class Nearest {

    /** Names that differ in more than this fraction of their characters aren't alike. */
    private static final double ALIKE = 0.5;

    private Nearest() {}

    /** Returns a question to append to a message, such as {@code ; did you mean delay?}, or an empty text. */
    public static String question(String name, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .filter(candidate -> distance(name, candidate) <= ALIKE * Math.max(name.length(), candidate.length()))
                .map(candidate -> "; did you mean " + candidate + "?")
                .orElse("");
    }

    /** Returns the number of characters to insert, remove or replace, in any case. */
    private static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] costs = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            costs[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = costs[0];
            costs[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.min(replaced, 1 + Math.min(costs[j], costs[j - 1]));
            }
        }
        return costs[to.length()];
    }
}
