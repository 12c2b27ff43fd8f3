package io.github.camelisogeo.sandbox.model;

/** A write to what nobody may change; the server answers it with 403. */
public final class ForbiddenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ForbiddenException(String problem) {
        super(problem, null, false, false);
    }
}
