package io.github.camelisogeo.sync.state;

/** What lies there is no state, or no longer one. */
public final class StateDamagedException extends StateException {

    private static final long serialVersionUID = 1L;

    public StateDamagedException(String message, Throwable cause) {
        super(message, cause);
    }
}
