package io.github.camelisogeo.client.internal.scan;

/**
 * Shares the strings of short names, of which a page has thousands that are equal. It keeps a limited number, whatever names the server
 * sends. A race between threads costs a string, no more.
 */
final class NameCache {

    private static final int CAPACITY = 1024;
    private static final int LONGEST = 32;
    private static final String[] NAMES = new String[CAPACITY];

    private NameCache() {}

    /** Returns a name without escapes. */
    static String of(byte[] text, int from, int to) {
        int length = to - from;
        if (length > LONGEST || length == 0) {
            return StringText.of(text, from, to, true);
        }
        int place = place(text, from, to);
        String known = NAMES[place];
        if (known == null || !isSame(known, text, from, length)) {
            known = StringText.of(text, from, to, true);
            NAMES[place] = known;
        }
        return known;
    }

    private static int place(byte[] text, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text[i];
        }
        return (hash ^ hash >>> 16) & CAPACITY - 1;
    }

    /** Names outside of ASCII never are, since their bytes are negative. */
    private static boolean isSame(String known, byte[] text, int from, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
