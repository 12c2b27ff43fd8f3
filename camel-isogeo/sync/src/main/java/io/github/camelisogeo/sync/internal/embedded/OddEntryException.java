package io.github.camelisogeo.sync.internal.embedded;

/** Thrown if an entry of a file is none that a state has. */
final class OddEntryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OddEntryException(String message) {
        super(message);
    }
}
