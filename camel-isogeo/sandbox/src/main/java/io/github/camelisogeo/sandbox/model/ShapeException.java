package io.github.camelisogeo.sandbox.model;

/** A document that has not the shape of its model; the message names the place. */
public final class ShapeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ShapeException(String message) {
        super(message);
    }
}
