package io.github.camelisogeo.sync.state;

/** Thrown if another feed has the state open, possibly in another process. */
public final class StateInUseException extends StateException {

    private static final long serialVersionUID = 1L;

    public StateInUseException(String message) {
        super(message);
    }
}
