package io.github.camelisogeo.sync.state;

/** Thrown if the state was written by a version that this one can't read. */
public final class StateVersionException extends StateException {

    private static final long serialVersionUID = 1L;

    public StateVersionException(String message) {
        super(message);
    }
}
