package io.github.camelisogeo.client.internal.scan;

import java.io.IOException;
import java.util.function.Supplier;

/**
 * Estimates the memory of the objects that a text becomes. The number of bytes isn't enough: an empty object takes two bytes on the wire and
 * about a hundred times as many in memory.
 */
public final class MemoryEstimate {

    /** The memory of an object, without its members. */
    public static final int OF_OBJECT = 200;

    /** The memory of a list, without its elements. */
    public static final int OF_ARRAY = 64;

    /** The memory of a number, a boolean or a null. */
    public static final int OF_SCALAR = 40;

    /** The memory of an empty text. */
    public static final int OF_TEXT = 56;

    /** The memory of an empty name. Equal names share one. */
    public static final int OF_NAME = 120;

    /** The memory of a character of a text or name. */
    public static final int OF_CHARACTER = 2;

    private final NameSet names = new NameSet();
    private final long limit;
    private final Supplier<? extends IOException> tooMuch;
    private long taken;

    /**
     * @param limit the maximum memory in bytes
     * @param tooMuch creates the exception for a text that takes more
     */
    public MemoryEstimate(long limit, Supplier<? extends IOException> tooMuch) {
        this.limit = limit;
        this.tooMuch = tooMuch;
    }

    void addContainer(boolean object) {
        taken += object ? OF_OBJECT : OF_ARRAY;
    }

    void addText(int length) {
        taken += OF_TEXT + (long) OF_CHARACTER * length;
    }

    void addScalar() {
        taken += OF_SCALAR;
    }

    void addName(byte[] text, int from, int to) {
        if (names.add(text, from, to)) {
            taken += OF_NAME + (long) OF_CHARACTER * (to - from);
        }
    }

    /** Throws if what was read so far takes too much memory. */
    public void check() throws IOException {
        if (taken > limit) {
            throw tooMuch.get();
        }
    }
}
