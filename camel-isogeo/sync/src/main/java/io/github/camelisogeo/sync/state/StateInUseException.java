package io.github.camelisogeo.sync.state;

/** Another feed, maybe of another process, has the state open. */
public final class StateInUseException extends StateException {

    private static final long serialVersionUID = 1L;

    public StateInUseException(String message) {
        super(message);
    }
}
