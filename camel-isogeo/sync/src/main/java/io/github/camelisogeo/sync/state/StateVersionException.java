package io.github.camelisogeo.sync.state;

/** The state was written by a version that this one does not understand. */
public final class StateVersionException extends StateException {

    private static final long serialVersionUID = 1L;

    public StateVersionException(String message) {
        super(message);
    }
}
