package io.github.camelisogeo.sandbox.internal.http;

/** Thrown if a request gets an error. The message becomes {@code error} of the answer. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    RefusedException(int status, String error) {
        super(error, null, false, false);
        this.status = status;
    }

    static RefusedException notFound(String what, String key) {
        return new RefusedException(404, "there is no " + what + " " + key);
    }

    int status() {
        return status;
    }
}
