package io.github.camelisogeo.sync.state;

/** Thrown if a store no longer lends the state to the feed that uses it. Another machine may have it. */
public final class StateLostException extends StateException {

    private static final long serialVersionUID = 1L;

    public StateLostException(String message) {
        super(message);
    }

    public StateLostException(String message, Throwable cause) {
        super(message, cause);
    }
}
