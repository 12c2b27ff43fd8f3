package io.github.camelisogeo.client.internal.scan;

import java.io.IOException;

/** Checks numbers. */
final class NumberScan {

    /** The limit of Jackson, which reads the numbers later. */
    private static final int MOST_DIGITS = 1000;

    private static final int ORDINARY_EXPONENT = 8;

    private final JsonText text;
    private final byte[] bytes;

    private boolean wasHuge;

    NumberScan(JsonText text) {
        this.text = text;
        this.bytes = text.bytes();
    }

    /** Returns the index behind the number that begins at an index. */
    int end(int begin) throws IOException {
        int first = bytes[begin] == '-' ? begin + 1 : begin;
        int at = bytes[first] == '0' ? first + 1 : digits(first);
        int digits = at - first;
        if (bytes[at] == '.') {
            int fraction = at + 1;
            at = digits(fraction);
            digits += at - fraction;
        }
        if ((bytes[at] | 0x20) == 'e') {
            int exponent = bytes[at + 1] == '+' || bytes[at + 1] == '-' ? at + 2 : at + 1;
            at = digits(exponent);
            digits += at - exponent;
            wasHuge |= at - exponent > ORDINARY_EXPONENT;
        }
        if (digits > MOST_DIGITS) {
            throw new MalformedJsonException("a number has " + digits + " digits, more than " + MOST_DIGITS);
        }
        return at;
    }

    /** Returns true if any number had an exponent that may be too large for a {@code BigDecimal}. */
    boolean wasHuge() {
        return wasHuge;
    }

    private int digits(int first) throws IOException {
        int at = first;
        while (isDigit(bytes[at])) {
            at++;
        }
        if (at == first) {
            throw text.unexpected(at, "a digit");
        }
        return at;
    }

    private static boolean isDigit(byte sign) {
        return sign >= '0' && sign <= '9';
    }
}
