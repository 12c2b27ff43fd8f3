package io.github.camelisogeo.sync.state;

/** Thrown if a state can't be used. The message says which one, why, and what to do. */
public class StateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StateException(String message) {
        super(message);
    }

    public StateException(String message, Throwable cause) {
        super(message, cause);
    }
}
