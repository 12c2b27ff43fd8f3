package io.github.camelisogeo.examples.cataloguesync.page;

/** The page can't be served; the message says where, and why. */
public final class PageServerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PageServerException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
