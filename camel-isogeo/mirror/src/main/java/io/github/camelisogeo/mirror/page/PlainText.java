package io.github.camelisogeo.mirror.page;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Extracts the beginning of a Markdown text as plain text. */
final class PlainText {

    static final int LONGEST = 300;

    /** The number of characters to look at. Abstracts can be very long, and what follows can't be part of the beginning. */
    private static final int ENOUGH = 10 * LONGEST;

    private static final String DOTS = "…";

    private static final List<UnaryOperator<String>> STEPS = List.of(
            replace("!?\\[([^\\]\\[]*)\\]\\([^)(]*\\)", "$1"), // links and images are replaced by their text
            replace("</?[A-Za-z][^<>]{0,200}>", " "),
            replace("(?m)^[ \\t]*(?:#{1,6}|>|[*+-])[ \\t]+", ""),
            replace("\\*\\*|__|`", ""),
            replace("[\\s\\p{Cc}]+", " "));

    private PlainText() {}

    private static UnaryOperator<String> replace(String pattern, String replacement) {
        Pattern compiled = Pattern.compile(pattern);
        return text -> compiled.matcher(text).replaceAll(replacement);
    }

    /** Returns the beginning of the text, or null if there is no text. */
    static String startOf(String markdown) {
        if (markdown == null) {
            return null;
        }
        String text = markdown.substring(0, Math.min(markdown.length(), ENOUGH));
        for (UnaryOperator<String> step : STEPS) {
            text = step.apply(text);
        }
        text = text.strip();
        return text.isEmpty() ? null : cut(text);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - DOTS.length();
        int space = text.lastIndexOf(' ', end);
        if (space > LONGEST / 2) {
            end = space;
        } else if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + DOTS;
    }
}
