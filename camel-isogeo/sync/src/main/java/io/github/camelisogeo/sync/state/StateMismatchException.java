package io.github.camelisogeo.sync.state;

/** Thrown if the state belongs to another filter, account or host, or if its file belongs to another state. */
public final class StateMismatchException extends StateException {

    private static final long serialVersionUID = 1L;

    public StateMismatchException(String message) {
        super(message);
    }
}
