package io.github.camelisogeo.client.internal.answer;

import java.io.IOException;

/** A body that came whole and is not what it should be. An IOException of its own, since it must not be repeated like the others. */
public final class UnreadableBodyException extends IOException {

    private static final long serialVersionUID = 1L;

    public UnreadableBodyException(String message) {
        super(message);
    }
}
