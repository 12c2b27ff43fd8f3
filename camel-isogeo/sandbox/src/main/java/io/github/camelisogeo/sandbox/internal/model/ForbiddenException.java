package io.github.camelisogeo.sandbox.internal.model;

/** Thrown if a write concerns what nobody may change. The server answers 403. */
public final class ForbiddenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ForbiddenException(String problem) {
        super(problem, null, false, false);
    }
}
