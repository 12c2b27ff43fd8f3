package io.github.camelisogeo.client.internal.scan;

import java.io.IOException;

/** Checks strings: their ends, escapes and UTF-8. */
final class StringScan {

    private static final String ESCAPES = "\"\\/bfnrt";
    private static final int DIGITS_OF_UNICODE = 4;
    private static final int LONG = 1024 * 1024;
    private static final int HEXADECIMAL = 16;

    private final JsonText text;
    private final byte[] bytes;
    private boolean plain;
    private boolean wasLong;

    StringScan(JsonText text) {
        this.text = text;
        this.bytes = text.bytes();
    }

    /** Returns the index behind the string whose content begins at an index. */
    int end(int content) throws IOException {
        plain = true;
        int at = Words.behindOrdinary(bytes, content);
        while (bytes[at] != '"') {
            at = Words.behindOrdinary(bytes, bytes[at] < 0 ? endOfCharacter(at) : endOfEscape(at));
        }
        if (at - content > LONG) {
            wasLong = true;
        }
        return at + 1;
    }

    /** Returns true if any string was so long that limits of its length may forbid it. */
    boolean wasLong() {
        return wasLong;
    }

    /** Returns true if the last string has no escapes. */
    boolean isPlain() {
        return plain;
    }

    /** Like Jackson, this accepts overlong forms, but no surrogates. */
    private int endOfCharacter(int at) throws IOException {
        if ((bytes[at] & 0xe0) == 0xc0 && (bytes[at + 1] & 0xc0) == 0x80) {
            return at + 2;
        }
        int following = following(bytes[at]);
        boolean surrogate = bytes[at] == (byte) 0xed && (bytes[at + 1] & 0xe0) == 0xa0;
        if (following == 0 || surrogate) {
            throw text.unexpected(at, "UTF-8");
        }
        for (int i = 1; i <= following; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                throw text.unexpected(at + i, "UTF-8");
            }
        }
        return at + 1 + following;
    }

    /** Returns the number of bytes that follow the first byte of a character, or 0 if no character begins with it. */
    static int following(byte first) {
        if ((first & 0xe0) == 0xc0) {
            return 1;
        }
        if ((first & 0xf0) == 0xe0) {
            return 2;
        }
        return (first & 0xf8) == 0xf0 ? 3 : 0;
    }

    private int endOfEscape(int at) throws IOException {
        if (bytes[at] != '\\') {
            throw text.unexpected(at, "a character of a string");
        }
        plain = false;
        if (bytes[at + 1] != 'u') {
            if (ESCAPES.indexOf(bytes[at + 1]) < 0) {
                throw text.unexpected(at + 1, "an escaped character");
            }
            return at + 2;
        }
        int digits = at + 2;
        for (int i = digits; i < digits + DIGITS_OF_UNICODE; i++) {
            if (Character.digit(bytes[i], HEXADECIMAL) < 0) {
                throw text.unexpected(i, "a hexadecimal digit");
            }
        }
        return digits + DIGITS_OF_UNICODE;
    }
}
