package io.github.camelisogeo.component;

/**
 * The right to read something that can be read only once. Whoever reads first has it; every other reader is told who that was. Thread-safe.
 */
final class SingleReading {

    private final String instead;
    private Object reader;
    private String name;
    private String ended;

    /**
     * @param instead what the body must be converted to, so that it can be read several times or later
     */
    SingleReading(String instead) {
        this.instead = instead;
    }

    /**
     * Begins or continues to read. Returns why that isn't possible, or null if it is.
     *
     * @param who the reader
     * @param what a description of the reader
     */
    synchronized String begin(Object who, String what) {
        if (reader == null && ended == null) {
            reader = who;
            name = what;
        }
        if (reader != null && reader != who) {
            return "this body was already read by " + name + ": convert the body to " + instead
                    + ", or use the client, to read it several times";
        }
        return ended;
    }

    /** Returns true if somebody else than this reader has begun to read. */
    synchronized boolean belongsToOther(Object who) {
        return reader != null && reader != who;
    }

    /** Returns true if nobody has begun to read. */
    synchronized boolean isUnread() {
        return reader == null;
    }

    /** Ends the reading. The first reason is kept. */
    synchronized void end(String why) {
        if (ended == null) {
            ended = why;
        }
    }

    /** Returns the reason for the end of the reading, or null if it hasn't ended. */
    synchronized String ended() {
        return ended;
    }

    /** Ends the reading because the exchange is done. */
    void endWithExchange() {
        end("this body was closed with its exchange: convert the body to " + instead
                + ", or use the client, to read it later");
    }

    /** Returns the reason for the reader that comes after the last one. */
    String atItsEnd() {
        return "this body was already read: convert the body to " + instead
                + ", or use the client, to read it several times";
    }
}
