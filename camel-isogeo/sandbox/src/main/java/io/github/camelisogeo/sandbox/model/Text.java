package io.github.camelisogeo.sandbox.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as searches see them: without case and accents. */
public final class Text {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Text() {}

    /** {@code Forêt de Cœur} becomes {@code foret de coeur}. */
    public static String folded(String text) {
        String plain = isAscii(text)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
    }

    /** The words of a text, folded: runs of letters and digits. */
    public static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(folded(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Words joined by hyphens, as in the codes of the API. */
    public static String slug(String text) {
        return String.join("-", words(text));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
