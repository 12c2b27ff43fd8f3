package io.github.camelisogeo.sandbox.internal.catalogue;

import io.github.camelisogeo.sandbox.internal.model.Identifier;

/**
 * Encodes two numbers in identifiers that look like any other. Uses a Feistel network over 128 bits, half of which are
 * a fixed mark that tells these identifiers from others.
 */
final class CopyIdentifiers {

    private static final long MARK = 0x1509e0ca7a109e00L;
    private static final long[] ROUND_KEYS = {
        0x9e3779b97f4a7c15L, 0xbf58476d1ce4e5b9L, 0x94d049bb133111ebL, 0xd6e8feb86659fd93L
    };
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int HALF = Identifier.LENGTH / 2;

    byte[] encode(int index, int copy) {
        long left = MARK;
        long right = ((long) index << Integer.SIZE) | copy;
        for (long key : ROUND_KEYS) {
            long mixed = left ^ mix(right + key);
            left = right;
            right = mixed;
        }
        byte[] id = new byte[Identifier.LENGTH];
        write(left, id, 0);
        write(right, id, HALF);
        return id;
    }

    /** Returns the two numbers, or null if the identifier doesn't carry the mark. */
    int[] decode(String id) {
        if (!Identifier.isValid(id)) {
            return null;
        }
        long left = Long.parseUnsignedLong(id, 0, HALF, 16);
        long right = Long.parseUnsignedLong(id, HALF, Identifier.LENGTH, 16);
        for (int round = ROUND_KEYS.length - 1; round >= 0; round--) {
            long mixed = right ^ mix(left + ROUND_KEYS[round]);
            right = left;
            left = mixed;
        }
        return left == MARK ? new int[] {(int) (right >>> Integer.SIZE), (int) right} : null;
    }

    /** Mixes the bits with the finalizer of SplitMix64. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    private static void write(long half, byte[] id, int offset) {
        for (int i = 0; i < HALF; i++) {
            id[offset + i] = DIGITS[(int) (half >>> (4 * (HALF - 1 - i))) & 0xf];
        }
    }
}
