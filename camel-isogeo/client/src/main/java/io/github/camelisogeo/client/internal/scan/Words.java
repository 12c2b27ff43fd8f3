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
     * Returns the distance to the first byte that isn't an ordinary character of a string (a quote, a backslash, a control character or a
     * byte outside of ASCII), or 8 if all eight are ordinary.
     *
     * <p>A subtraction sets the high bit of each byte that is less than what is subtracted. It may borrow from the next higher byte and so
     * set that one's bit too, but only above such a byte, and only the lowest one counts.
     */
    static int ordinary(long word) {
        long odd = ((word ^ QUOTES) - ONES | (word ^ BACKSLASHES) - ONES | word - SPACES | word) & HIGH_BITS;
        return Long.numberOfTrailingZeros(odd) >>> 3;
    }
}
