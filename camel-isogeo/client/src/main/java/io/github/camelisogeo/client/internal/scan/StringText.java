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

    private final byte[] bytes;
    private final StringBuilder text;
    private int at;

    private StringText(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.text = new StringBuilder(to - from);
    }

    /**
     * Returns the content of a string.
     *
     * @param plain true if it has no escapes
     */
    static String of(byte[] bytes, int from, int to, boolean plain) {
        if (plain) {
            String content = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            if (content.indexOf(REPLACEMENT) < 0) {
                return content;
            }
            // The JDK replaces overlong forms, Jackson reads them.
        }
        StringText content = new StringText(bytes, from, to);
        while (content.at < to) {
            if (plain) {
                content.appendSign();
            } else {
                content.appendRun(to);
            }
        }
        return content.text.toString();
    }

    /** Returns true if a text has half of a surrogate pair. */
    static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(code -> code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE);
    }

    /** Appends what comes before the next escape, and the escape. */
    private void appendRun(int to) {
        int begin = at;
        while (at < to && bytes[at] != '\\') {
            at++;
        }
        text.append(of(bytes, begin, at, true));
        if (at < to) {
            at++;
            appendEscape();
        }
    }

    private void appendSign() {
        byte sign = bytes[at++];
        if (sign >= 0) {
            text.append((char) sign);
        } else {
            appendCharacter(sign);
        }
    }

    private void appendEscape() {
        byte kind = bytes[at++];
        if (kind == 'u') {
            int code = 0;
            for (int i = 0; i < DIGITS_OF_UNICODE; i++) {
                code = code * HEXADECIMAL + Character.digit(bytes[at++], HEXADECIMAL);
            }
            text.append((char) code);
        } else {
            int known = ESCAPES.indexOf(kind);
            text.append(known < 0 ? (char) kind : ESCAPED.charAt(known));
        }
    }

    private void appendCharacter(byte first) {
        int following = StringScan.following(first);
        int code = first & 0x3f >> following;
        for (int i = 0; i < following; i++) {
            code = code << BITS_OF_A_BYTE | bytes[at++] & 0x3f;
        }
        if (following == 3) {
            int supplementary = code - Character.MIN_SUPPLEMENTARY_CODE_POINT;
            text.append((char) (Character.MIN_HIGH_SURROGATE | supplementary >> 10));
            text.append((char) (Character.MIN_LOW_SURROGATE | supplementary & 0x3ff));
        } else {
            text.append((char) code);
        }
    }
}
