package io.github.camelisogeo.client.error;

import java.util.Map;

/**
 * Thrown if a call of the API fails. There are subclasses for the failures that callers may want to handle differently. A status without
 * its own subclass (405, 410, ...) is reported with this class. Serializable.
 */
public class IsogeoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FailedCall call;
    private final String problem;

    public IsogeoException(FailedCall call, String problem, Throwable cause) {
        super(call.describe(problem), cause);
        this.call = call;
        this.problem = problem;
    }

    public IsogeoException(FailedCall call) {
        this(call, call.answered(), null);
    }

    /** Returns the HTTP status of the answer, or 0 if there was no answer. */
    public int status() {
        return call.status();
    }

    /** Returns what went wrong: the message without the facts about the call. */
    public String problem() {
        return problem;
    }

    /** Returns the API's error code, for instance {@code not_found}, or null if the answer has none. */
    public String error() {
        return call.error();
    }

    /** Returns the HTTP method of the call. */
    public String method() {
        return call.method();
    }

    /** Returns the URL of the call, without user information. */
    public String url() {
        return call.url();
    }

    /** Returns the identifiers that the operation was called with, by the names of its parameters; unmodifiable, never null. */
    public Map<String, String> identifiers() {
        return call.identifiers();
    }

    /** Returns the operation that made the call, for instance {@code metadata.get}. */
    public String operation() {
        return call.operation();
    }
}
