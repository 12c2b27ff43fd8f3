package io.github.camelisogeo.client.internal.text;

/** Writes numbers of bytes for messages. */
public final class Sizes {

    private static final long KIB = 1024;

    private Sizes() {}

    /** Returns a number of bytes as text, for instance {@code 64 MiB} or {@code 1000 bytes}. */
    public static String text(long bytes) {
        if (bytes > 0 && bytes % (KIB * KIB) == 0) {
            return bytes / (KIB * KIB) + " MiB";
        }
        return bytes > 0 && bytes % KIB == 0 ? bytes / KIB + " KiB" : bytes + " bytes";
    }
}
