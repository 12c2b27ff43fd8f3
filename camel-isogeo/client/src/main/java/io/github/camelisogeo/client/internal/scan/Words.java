package io.github.camelisogeo.client.internal.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at once. */
final class Words {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x80 * ONES;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final long SPACES = ' ' * ONES;

    private Words() {}

    /** Returns eight bytes, the first one lowest. */
    static long at(byte[] text, int index) {
        return (long) LONGS.get(text, index);
    }

    /**
     * Returns the index of the first byte, from an index on, that isn't an ordinary character of a string: a quote, a backslash, a control
     * character or a byte outside of ASCII. There must be one.
     *
     * <p>The processor goes on with the next eight bytes before it knows the result for these, which it could not if the step depended on
     * the result.
     */
    static int behindOrdinary(byte[] text, int from) {
        int at = from;
        long odd = odd(at(text, at));
        while (odd == 0) {
            at += Long.BYTES;
            odd = odd(at(text, at));
        }
        return at + (Long.numberOfTrailingZeros(odd) >>> 3);
    }

    /**
     * Returns a bit for each byte that isn't ordinary.
     *
     * <p>A subtraction sets the high bit of each byte that is less than what is subtracted. It may borrow from the next higher byte and so
     * set that one's bit too, but only above such a byte, and only the lowest one counts.
     */
    private static long odd(long word) {
        return ((word ^ QUOTES) - ONES | (word ^ BACKSLASHES) - ONES | word - SPACES | word) & HIGH_BITS;
    }
}
