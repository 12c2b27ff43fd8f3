package io.github.camelisogeo.client.internal.scan;

import java.io.IOException;

/** Thrown if a text isn't JSON, or isn't the JSON that was expected. A text that ends too early is an {@link java.io.EOFException}. */
public final class MalformedJsonException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception that says what is wrong with a text. */
    public MalformedJsonException(String message) {
        super(message);
    }
}
