package io.github.camelisogeo.sandbox.internal.model;

/** Thrown if a document doesn't match its model. The message names the position. */
public final class ShapeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ShapeException(String message) {
        super(message);
    }
}
