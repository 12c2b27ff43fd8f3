package io.github.camelisogeo.sync.internal.export;

/** Thrown if a line of an export isn't what it must be. */
public final class BadLineException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    BadLineException(String message) {
        super(message);
    }
}
