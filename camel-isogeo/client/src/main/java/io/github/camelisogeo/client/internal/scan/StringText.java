package io.github.camelisogeo.client.internal.scan;

import java.nio.charset.StandardCharsets;

/** Reads the content of strings that were checked. */
final class StringText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final String ESCAPES = "bfnrt";
    private static final String ESCAPED = "\b\f\n\r\t";
    private static final int HEXADECIMAL = 16;
    private static final int DIGITS_OF_UNICODE = 4;
    private static final int BITS_OF_A_BYTE = 6;

    private StringText() {}

    /**
     * Returns the content of a string.
     *
     * @param plain true if it has no escapes
     */
    static String of(byte[] bytes, int from, int to, boolean plain) {
        String written = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (written.indexOf(REPLACEMENT) >= 0) {
            // The JDK replaces overlong forms, Jackson reads them.
            written = decoded(bytes, from, to);
        }
        return plain ? written : unescaped(written);
    }

    /** Returns true if a text has half of a surrogate pair. */
    static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(code -> code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE);
    }

    private static String unescaped(String written) {
        StringBuilder text = new StringBuilder(written.length());
        int from = 0;
        for (int at = written.indexOf('\\'); at >= 0; at = written.indexOf('\\', from)) {
            text.append(written, from, at);
            char kind = written.charAt(at + 1);
            from = at + 2;
            if (kind == 'u') {
                from += DIGITS_OF_UNICODE;
                text.append((char) Integer.parseInt(written, at + 2, from, HEXADECIMAL));
            } else {
                int known = ESCAPES.indexOf(kind);
                text.append(known < 0 ? kind : ESCAPED.charAt(known));
            }
        }
        return text.append(written, from, written.length()).toString();
    }

    private static String decoded(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int at = from;
        while (at < to) {
            int following = StringScan.following(bytes[at]);
            int code = following == 0 ? bytes[at] : bytes[at] & 0x3f >> following;
            for (int i = 1; i <= following; i++) {
                code = code << BITS_OF_A_BYTE | bytes[at + i] & 0x3f;
            }
            at += 1 + following;
            append(code, following, text);
        }
        return text.toString();
    }

    private static void append(int code, int following, StringBuilder text) {
        if (following == 3) {
            // As in Jackson, four bytes are two characters, also where one would do.
            int supplementary = code - Character.MIN_SUPPLEMENTARY_CODE_POINT;
            text.append((char) (Character.MIN_HIGH_SURROGATE | supplementary >> 10));
            text.append((char) (Character.MIN_LOW_SURROGATE | supplementary & 0x3ff));
        } else {
            text.append((char) code);
        }
    }
}
