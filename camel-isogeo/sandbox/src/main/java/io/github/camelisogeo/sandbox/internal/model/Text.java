package io.github.camelisogeo.sandbox.internal.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Texts as searches compare them: without case and accents. */
public final class Text {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** The letters of western languages, folded in advance. */
    private static final String[] LATIN =
            IntStream.range(0, 0x250).mapToObj(Text::foldedLetter).toArray(String[]::new);

    private Text() {}

    /** Converts {@code Forêt de Cœur} to {@code foret de coeur}. */
    public static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int letter;
        for (int at = 0; at < text.length(); at += Character.charCount(letter)) {
            letter = text.codePointAt(at);
            folded.append(letter < LATIN.length ? LATIN[letter] : foldedLetter(letter));
        }
        return folded.toString();
    }

    private static String foldedLetter(int letter) {
        String plain = MARKS.matcher(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD))
                .replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
    }

    /** Returns the folded words of a text, which are sequences of letters and digits. */
    public static List<String> words(String text) {
        String folded = folded(text);
        List<String> words = new ArrayList<>();
        int begin = 0;
        int letter;
        for (int at = 0; at < folded.length(); at += Character.charCount(letter)) {
            letter = folded.codePointAt(at);
            if (!Character.isLetterOrDigit(letter)) {
                addWord(folded, begin, at, words);
                begin = at + Character.charCount(letter);
            }
        }
        addWord(folded, begin, folded.length(), words);
        return words;
    }

    private static void addWord(String text, int begin, int end, List<String> words) {
        if (begin < end) {
            words.add(text.substring(begin, end));
        }
    }

    /** Returns the words joined by hyphens, as in the codes of the API. */
    public static String slug(String text) {
        return String.join("-", words(text));
    }
}
