package io.github.camelisogeo.mirror.page;

/** Thrown if the page can't be served. The message says at which address, and why. */
public final class PageServerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PageServerException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
