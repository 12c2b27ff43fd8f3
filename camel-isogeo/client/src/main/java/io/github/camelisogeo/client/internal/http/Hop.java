package io.github.camelisogeo.client.internal.http;

import java.io.IOException;
import java.io.InterruptedIOException;

/** What is noted of one request on one connection, to know whether it died of a connection that the server had closed before. */
final class Hop {

    private boolean reused;
    private boolean sent;
    private boolean answered;

    void acquired(boolean usedBefore) {
        reused = usedBefore;
        sent = false;
        answered = false;
    }

    void beginsToSend() {
        sent = true;
    }

    void answers() {
        answered = true;
    }

    /**
     * Returns true if the connection had served before and ended before any of the answer came, and the request does no harm if it is
     * sent again: because it is safe, or because nothing of it was sent.
     */
    boolean diedIdle(IOException e, boolean safe) {
        return reused && !answered && (safe || !sent) && !(e instanceof InterruptedIOException);
    }
}
