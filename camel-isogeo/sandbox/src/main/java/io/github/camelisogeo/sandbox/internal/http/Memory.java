package io.github.camelisogeo.sandbox.internal.http;

/** The memory of this process, which may not be enough for what clients send. */
final class Memory {

    private static final int MEGABYTE = 1_000_000;

    private Memory() {}

    /**
     * Checks that there is room for so many more bytes.
     *
     * @throws RefusedException with 413 if there isn't
     */
    static void require(long bytes) {
        if (bytes > free()) {
            // What nobody uses any more still counts until it is collected.
            System.gc();
            if (bytes > free()) {
                throw exceeded();
            }
        }
    }

    private static long free() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
    }

    /** Returns true if something failed because there was no memory left. */
    static boolean ranOut(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    static RefusedException exceeded() {
        return new RefusedException(
                413,
                "the memory of the sandbox (" + Runtime.getRuntime().maxMemory() / MEGABYTE
                        + " MB) is not enough for this request; java -Xmx sets it, uploaded files stay in it until"
                        + " they are deleted or the sandbox is reset");
    }
}
