package io.github.camelisogeo.sandbox.internal.model;

/** Thrown if a write conflicts with what exists. The server answers 409. */
public final class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConflictException(String problem) {
        super(problem, null, false, false);
    }
}
