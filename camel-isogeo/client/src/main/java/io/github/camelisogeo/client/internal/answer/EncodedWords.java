package io.github.camelisogeo.client.internal.answer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes the encoded words of RFC 2047, in which headers hold text that is not ASCII: {@code =?utf-8?B?w6l0w6k=?=}. What is none, or
 * can't be decoded, stays as it is.
 */
public final class EncodedWords {

    /** Up to the end of the word: some writers leave question marks inside. */
    private static final String CONTENT = "[^?]*+(?:\\?(?!=)[^?]*+)*+";

    private static final Pattern WORDS = Pattern.compile(
            "=\\?([^?\\s]+)\\?[bBqQ]\\?" + CONTENT + "\\?=(?:\\s*=\\?\\1\\?[bBqQ]\\?" + CONTENT + "\\?=)*");
    private static final Pattern WORD = Pattern.compile("=\\?[^?\\s]+\\?([bBqQ])\\?(" + CONTENT + ")\\?=");
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\?=)\\s+(?==\\?[^?\\s]+\\?[bBqQ]\\?)");

    private EncodedWords() {}

    /** The text with its words decoded; quotes around the whole are taken off, white space between two words is not part of the text. */
    public static String decoded(String text) {
        String bare = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
        // Words of one charset are decoded together: some writers cut a character in two.
        return WORDS.matcher(BETWEEN.matcher(bare).replaceAll(""))
                .replaceAll(words -> Matcher.quoteReplacement(decoded(words.group(), words.group(1))));
    }

    private static String decoded(String words, String charsetAndLanguage) {
        try {
            Charset charset = Charset.forName(charsetAndLanguage.replaceFirst("\\*.*", ""));
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            Matcher word = WORD.matcher(words);
            while (word.find()) {
                if (word.group(1).equalsIgnoreCase("B")) {
                    octets.writeBytes(Base64.getMimeDecoder().decode(word.group(2)));
                } else {
                    writeQuoted(word.group(2), octets);
                }
            }
            return octets.toString(charset);
        } catch (IllegalArgumentException e) {
            return words;
        }
    }

    private static void writeQuoted(String content, ByteArrayOutputStream octets) {
        for (int i = 0; i < content.length(); i++) {
            char letter = content.charAt(i);
            if (letter == '=' && isOctet(content, i + 1)) {
                octets.write(HexFormat.fromHexDigits(content, i + 1, i + 3));
                i += 2;
            } else {
                octets.writeBytes(String.valueOf(letter == '_' ? ' ' : letter).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static boolean isOctet(String content, int start) {
        return start + 2 <= content.length()
                && HexFormat.isHexDigit(content.charAt(start))
                && HexFormat.isHexDigit(content.charAt(start + 1));
    }
}
