package io.github.camelisogeo.client.error;

import java.util.Map;

/**
 * A call of the API that did not succeed. Subclasses say what a caller may want to treat differently; an answer whose status has no
 * class of its own (405, 410, ...) is this class itself.
 */
public class IsogeoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FailedCall call;

    public IsogeoException(FailedCall call, String problem, Throwable cause) {
        super(call.describe(problem), cause);
        this.call = call;
    }

    public IsogeoException(FailedCall call) {
        this(call, call.answered(), null);
    }

    /** The HTTP status of the answer; 0 where no answer came. */
    public int status() {
        return call.status();
    }

    /** The API's error code, for instance {@code not_found}; null where the answer held none. */
    public String error() {
        return call.error();
    }

    /** The HTTP verb of the call. */
    public String method() {
        return call.method();
    }

    /** The URL of the call, without secrets. */
    public String url() {
        return call.url();
    }

    /** Returns the identifiers that the operation was called with, by the names of its parameters; unmodifiable, never null. */
    public Map<String, String> identifiers() {
        return call.identifiers();
    }

    /** The operation that made the call, for instance {@code metadata.get}. */
    public String operation() {
        return call.operation();
    }
}
