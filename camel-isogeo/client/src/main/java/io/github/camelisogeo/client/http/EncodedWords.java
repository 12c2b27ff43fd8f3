package io.github.camelisogeo.client.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes the encoded words of a text ({@code =?utf-8?B?w6l0w6k=?=}, RFC 2047); what can't be decoded stays as it is. */
final class EncodedWords {

    private static final Pattern BETWEEN = Pattern.compile("\\?=\\s+=\\?");
    private static final Pattern WORD = Pattern.compile("=\\?([^?*\\s]+)(?:\\*[^?]*)?\\?([bBqQ])\\?([^?]*)\\?=");
    private static final int HEXADECIMAL = 16;

    private EncodedWords() {}

    static String decode(String text) {
        // Space between encoded words is not part of the text.
        return WORD.matcher(BETWEEN.matcher(text).replaceAll("?==?"))
                .replaceAll(word ->
                        Matcher.quoteReplacement(decoded(word.group(), word.group(1), word.group(2), word.group(3))));
    }

    private static String decoded(String whole, String charset, String encoding, String content) {
        try {
            byte[] bytes = encoding.equalsIgnoreCase("B") ? Base64.getDecoder().decode(content) : quoted(content);
            return new String(bytes, Charset.forName(charset));
        } catch (IllegalArgumentException e) {
            // No such charset, or broken: better shown as it came than not at all.
            return whole;
        }
    }

    private static byte[] quoted(String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == '=' && i + 2 < content.length()) {
                bytes.write(Integer.parseInt(content.substring(i + 1, i + 3), HEXADECIMAL));
                i += 2;
            } else {
                bytes.writeBytes((c == '_' ? " " : String.valueOf(c)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
