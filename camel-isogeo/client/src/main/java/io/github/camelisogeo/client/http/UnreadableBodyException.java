package io.github.camelisogeo.client.http;

import java.io.IOException;

/** A body that came whole and is not what it should be. An IOException of its own, since it must not be repeated like the others. */
final class UnreadableBodyException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableBodyException(String message) {
        super(message);
    }
}
