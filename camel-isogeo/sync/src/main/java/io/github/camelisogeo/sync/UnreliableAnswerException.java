package io.github.camelisogeo.sync;

/**
 * Thrown if the server's answer can't be trusted, or could do harm if it were. Nothing is deleted. The poll fails, and the next one tries
 * again.
 */
public final class UnreliableAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreliableAnswerException(String message) {
        super(message);
    }
}
