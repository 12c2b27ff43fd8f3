package io.github.camelisogeo.examples.cataloguesync.page;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The start of a text in Markdown, as a reader would say it. */
final class PlainText {

    static final int LONGEST = 300;

    /** Abstracts are as long as books: what comes after this much of one can't be in its start. */
    private static final int ENOUGH = 10 * LONGEST;

    private static final String DOTS = "…";

    private static final List<UnaryOperator<String>> STEPS = List.of(
            replace("!?\\[([^\\]\\[]*)\\]\\([^)(]*\\)", "$1"), // links and pictures leave their words
            replace("</?[A-Za-z][^<>]{0,200}>", " "),
            replace("(?m)^[ \\t]*(?:#{1,6}|>|[*+-])[ \\t]+", ""),
            replace("\\*\\*|__|`", ""),
            replace("[\\s\\p{Cc}]+", " "));

    private PlainText() {}

    private static UnaryOperator<String> replace(String pattern, String replacement) {
        Pattern compiled = Pattern.compile(pattern);
        return text -> compiled.matcher(text).replaceAll(replacement);
    }

    /** Null when there is nothing to say. */
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
