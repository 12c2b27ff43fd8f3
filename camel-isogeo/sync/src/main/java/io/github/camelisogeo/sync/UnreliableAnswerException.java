package io.github.camelisogeo.sync;

/**
 * The server answered, and the answer can't be believed, or could do harm if it were: nothing was deleted. The poll fails, the next one
 * asks again.
 */
public class UnreliableAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreliableAnswerException(String message) {
        super(message);
    }
}
