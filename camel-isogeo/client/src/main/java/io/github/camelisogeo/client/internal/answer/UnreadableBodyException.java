package io.github.camelisogeo.client.internal.answer;

import java.io.IOException;

/**
 * Thrown if the body of an answer has the wrong content. It is an {@link IOException} because it is thrown while a body is read. It has its
 * own class because a retry would not help.
 */
public final class UnreadableBodyException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;

    UnreadableBodyException(int status, String message) {
        super(message);
        this.status = status;
    }

    /** Returns the status of the answer. */
    int status() {
        return status;
    }
}
