package io.github.camelisogeo.client.internal.scan;

/** Remembers names by their hashes. Two names with one hash pass for one. */
final class NameSet {

    private static final int MOST = 10_000;
    private static final int FIRST_CAPACITY = 256;
    private static final long PRIME = 0x9e3779b97f4a7c15L;
    private static final int HALF = 32;

    private long[] hashes = new long[FIRST_CAPACITY];
    private int size;

    /** Returns true if a name is new. If there are too many, every further name is new. */
    boolean add(byte[] text, int from, int to) {
        long hash = hash(text, from, to);
        int at = place(hash);
        if (hashes[at] == hash) {
            return false;
        }
        if (size < MOST) {
            hashes[at] = hash;
            size++;
            if (size * 2 > hashes.length) {
                grow();
            }
        }
        return true;
    }

    private int place(long hash) {
        int at = (int) (hash >>> HALF) & hashes.length - 1;
        while (hashes[at] != 0 && hashes[at] != hash) {
            at = at + 1 & hashes.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] before = hashes;
        hashes = new long[2 * before.length];
        for (long hash : before) {
            if (hash != 0) {
                hashes[place(hash)] = hash;
            }
        }
    }

    /** Returns a hash, which is never 0. The text is followed by a quote and zeros, so that eight bytes can be read at every place. */
    private static long hash(byte[] text, int from, int to) {
        long hash = to - from;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = (hash ^ Words.at(text, at)) * PRIME;
            hash ^= hash >>> HALF;
        }
        long rest = Words.at(text, at) & (1L << (to - at) * Byte.SIZE) - 1;
        hash = (hash ^ rest) * PRIME;
        return hash ^ hash >>> HALF | 1;
    }
}
