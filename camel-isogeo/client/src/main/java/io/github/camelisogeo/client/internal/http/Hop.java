package io.github.camelisogeo.client.internal.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Records the progress of one request on one connection, to tell whether it failed because the server had closed the idle connection. */
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
     * Returns true if a reused connection ended before any byte of the answer arrived, and the request can be sent again: because it is
     * repeatable, or because no byte of it was sent.
     */
    boolean diedIdle(IOException e, boolean repeatable) {
        boolean timedOut = e instanceof InterruptedIOException;
        return reused && !answered && (repeatable || !sent) && !timedOut && !beginsToAnswer(e);
    }

    /**
     * Returns true if a part of the answer has arrived. If a line of the answer is incomplete, Okio's message contains the number of bytes.
     */
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
