package io.github.camelisogeo.sync.state;

/** Thrown if the stored data isn't a state, or is damaged. */
public final class StateDamagedException extends StateException {

    private static final long serialVersionUID = 1L;

    public StateDamagedException(String message, Throwable cause) {
        super(message, cause);
    }
}
