package io.github.camelisogeo.client.internal.call;

/** Thrown if a wait ends early. */
public final class WaitEndedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** The reason why a wait ended. */
    public enum Reason {
        /** The deadline of the call has passed. */
        DEADLINE,
        /** The waiting thread was interrupted. Its interrupt flag is set. */
        INTERRUPTED,
        /** The client was closed, or the stream that the call belongs to. */
        CLOSED
    }

    WaitEndedException(Reason reason, String problem) {
        super(problem);
        this.reason = reason;
    }

    /** Returns the reason why the wait ended. */
    public Reason reason() {
        return reason;
    }
}
