package io.github.camelisogeo.sync.state;

/** A state can't be used; the message says which one, why, and what helps. */
public class StateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StateException(String message) {
        super(message);
    }

    public StateException(String message, Throwable cause) {
        super(message, cause);
    }
}
