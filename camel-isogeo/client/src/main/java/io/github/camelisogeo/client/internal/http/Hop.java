package io.github.camelisogeo.client.internal.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is noted of one request on one connection, to know whether it died of a connection that the server had closed before. */
final class Hop {

    private static final Pattern BYTES = Pattern.compile("limit=([0-9]+)");

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
     * sent again: because it is repeatable, or because nothing of it was sent.
     */
    boolean diedIdle(IOException e, boolean repeatable) {
        boolean timedOut = e instanceof InterruptedIOException;
        return reused && !answered && (repeatable || !sent) && !timedOut && !beginsToAnswer(e);
    }

    /** What can be judged has come, and Okio says how many bytes came of a line that has no end. */
    private static boolean beginsToAnswer(Throwable e) {
        if (e instanceof ProtocolException) {
            return true;
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof EOFException && cause.getMessage() != null) {
                Matcher bytes = BYTES.matcher(cause.getMessage());
                return bytes.find() && !bytes.group(1).equals("0");
            }
        }
        return false;
    }
}
