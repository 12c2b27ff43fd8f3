package io.github.camelisogeo.sync.state;

/** The state is about another filter, account or host. */
public final class StateMismatchException extends StateException {

    private static final long serialVersionUID = 1L;

    public StateMismatchException(String message) {
        super(message);
    }
}
