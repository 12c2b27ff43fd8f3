package io.github.camelisogeo.client.internal.answer;

import java.io.IOException;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;

/** Looks at the beginning of an answer, which shows whether it can be JSON in UTF-8. */
final class Beginning {

    /** The number of bytes that are looked at. */
    static final int LOOKED_AT = 8 * 1024;

    private static final int LONGEST_NOTHING = 64;

    private static final ByteString BYTE_ORDER_MARK = ByteString.decodeHex("efbbbf");

    private Beginning() {}

    /** Skips the byte order mark of UTF-8. */
    static void skipByteOrderMark(BufferedSource content) throws IOException {
        if (content.rangeEquals(0, BYTE_ORDER_MARK)) {
            content.skip(BYTE_ORDER_MARK.size());
        }
    }

    /** Returns true for UTF-16 and UTF-32, in which JSON begins with a byte order mark or has a zero among its first two bytes. */
    static boolean isOfWideCharacters(BufferedSource content) throws IOException {
        if (!content.request(2)) {
            return false;
        }
        int first = content.getBuffer().getByte(0) & 0xff;
        int second = content.getBuffer().getByte(1) & 0xff;
        return first == 0 || second == 0 || first == 0xfe && second == 0xff || first == 0xff && second == 0xfe;
    }

    /** Returns the first byte that isn't white space, or -1 if there is none. */
    static int firstSign(BufferedSource content) throws IOException {
        Buffer start = content.getBuffer();
        for (int i = 0; i < LOOKED_AT && content.request(i + 1L); i++) {
            byte sign = start.getByte(i);
            if (sign != ' ' && sign != '\n' && sign != '\r' && sign != '\t') {
                return sign;
            }
        }
        return -1;
    }

    /** Returns true if the content is JSON in which nothing is: an empty object, an empty list, or null. */
    static boolean isNothing(BufferedSource content) throws IOException {
        // More of a file that arrives slowly isn't waited for.
        return "{[n".indexOf(firstSign(content)) >= 0
                && !content.request(LONGEST_NOTHING)
                && content.getBuffer().snapshot().utf8().matches("\\s*(\\{\\s*}|\\[\\s*]|null)\\s*");
    }
}
