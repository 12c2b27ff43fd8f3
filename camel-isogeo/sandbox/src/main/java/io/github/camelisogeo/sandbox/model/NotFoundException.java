package io.github.camelisogeo.sandbox.model;

/** Something that a request names and that isn't there; the server answers it with 404. */
public final class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For instance {@code there is no contact 0123}. */
    public NotFoundException(String what, String key) {
        super("there is no " + what + " " + key, null, false, false);
    }
}
