package io.github.camelisogeo.client.internal.call;

/** Tells that a wait ended before what was waited for had come. */
public final class WaitEndedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** What ended a wait. */
    public enum Reason {
        /** The deadline of the call has passed. */
        DEADLINE,
        /** The waiting thread was interrupted; its flag is set. */
        INTERRUPTED,
        /** The client, or the stream that the call belongs to, was closed. */
        CLOSED
    }

    WaitEndedException(Reason reason, String problem) {
        super(problem);
        this.reason = reason;
    }

    /** Returns what ended the wait. */
    public Reason reason() {
        return reason;
    }
}
