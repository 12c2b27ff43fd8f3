package io.github.camelisogeo.client.internal.answer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes the encoded words of RFC 2047, which represent text in headers that isn't ASCII: {@code =?utf-8?B?w6l0w6k=?=}. Other text, and
 * words that can't be decoded, are kept unchanged.
 */
public final class EncodedWords {

    /** Matches up to the end of the word, because some programs don't encode question marks. */
    private static final String CONTENT = "[^?]*+(?:\\?(?!=)[^?]*+)*+";

    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s]+)\\?([bBqQ])\\?(" + CONTENT + ")\\?=");
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\?=)\\s+(?==\\?[^?\\s]+\\?[bBqQ]\\?)");

    private EncodedWords() {}

    /** Returns the text with its words decoded, and without enclosing quotes and white space between two words. */
    public static String decoded(String text) {
        String bare = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
        String joined = BETWEEN.matcher(bare).replaceAll("");
        StringBuilder decoded = new StringBuilder();
        int written = 0;
        Matcher word = WORD.matcher(joined);
        boolean found = word.find();
        while (found) {
            int start = word.start();
            int end = start;
            String charset = word.group(1);
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            boolean readable = true;
            // Adjacent words of one charset are decoded together, because some programs split a character.
            while (found && word.start() == end && word.group(1).equals(charset)) {
                readable &= write(word, octets);
                end = word.end();
                found = word.find();
            }
            String words = joined.substring(start, end);
            decoded.append(joined, written, start).append(readable ? decoded(octets, charset, words) : words);
            written = end;
        }
        return decoded.append(joined, written, joined.length()).toString();
    }

    private static String decoded(ByteArrayOutputStream octets, String charsetAndLanguage, String words) {
        try {
            return octets.toString(Charset.forName(charsetAndLanguage.replaceFirst("\\*.*", "")));
        } catch (IllegalArgumentException e) {
            return words;
        }
    }

    /** Writes the bytes that a word represents. Returns false if it can't be decoded. */
    private static boolean write(Matcher word, ByteArrayOutputStream octets) {
        try {
            if (word.group(2).equalsIgnoreCase("B")) {
                octets.writeBytes(Base64.getMimeDecoder().decode(word.group(3)));
            } else {
                writeQuoted(word.group(3), octets);
            }
            return true;
        } catch (IllegalArgumentException e) {
            return false;
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
