package io.github.camelisogeo.sandbox.internal.model;

/** Thrown if something that a request names doesn't exist. The server answers 404. */
public final class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message such as {@code there is no contact 0123}. */
    public NotFoundException(String what, String key) {
        super("there is no " + what + " " + key, null, false, false);
    }
}
