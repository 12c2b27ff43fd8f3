package io.github.camelisogeo.client.internal.scan;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;

/**
 * A text in an array. It is followed by zeros, which no JSON contains, so that readers find its end without comparing each position, and
 * may read eight bytes at once at every position.
 *
 * @param bytes the array; it is not copied
 * @param from the index of the first byte
 * @param end the index behind the last byte
 */
public record JsonText(byte[] bytes, int from, int end) {

    /** The number of zeros that follow a text. */
    public static final int PADDING = 8;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /** Checks that zeros follow the text. */
    public JsonText {
        for (int i = end; i < end + PADDING; i++) {
            if (bytes[i] != 0) {
                throw new IllegalArgumentException("the text must be followed by " + PADDING + " zeros");
            }
        }
    }

    /** Returns a copy of a text. */
    public static JsonText copyOf(byte[] text) {
        return of(Arrays.copyOf(text, text.length + PADDING), text.length);
    }

    /**
     * Returns the text at the beginning of an array, without the byte order mark of UTF-8. Writes the zeros behind it.
     *
     * @param bytes an array that is longer than the text by at least {@link #PADDING}
     */
    public static JsonText of(byte[] bytes, int length) {
        Arrays.fill(bytes, length, length + PADDING, (byte) 0);
        int mark = BYTE_ORDER_MARK.length;
        boolean marked = length >= mark && Arrays.equals(bytes, 0, mark, BYTE_ORDER_MARK, 0, mark);
        return new JsonText(bytes, marked ? mark : 0, length);
    }

    /** Returns the exception for something unexpected at an index. */
    IOException unexpected(int at, String expected) {
        if (at >= end) {
            return new EOFException("it ends where " + expected + " was expected");
        }
        int sign = bytes[at] & 0xff;
        String shown = sign > ' ' && sign < 0x7f ? "'" + (char) sign + "'" : "byte 0x" + Integer.toHexString(sign);
        return new MalformedJsonException(
                "unexpected " + shown + " at offset " + (at - from) + ", " + expected + " was expected");
    }
}
