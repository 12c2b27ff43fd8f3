package io.github.camelisogeo.sandbox.model;

/** A write that what is there already doesn't allow; the server answers it with 409. */
public final class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConflictException(String problem) {
        super(problem, null, false, false);
    }
}
