package io.github.camelisogeo.client.error;

import java.io.Serializable;
import java.util.Objects;

/**
 * The facts about a call that failed.
 *
 * @param operation the operation that made it, as {@code entity.operation}, perhaps with the place in a longer reading
 * @param method the HTTP verb, {@code -} where nothing was sent
 * @param url the URL, without user information
 * @param status the HTTP status of the answer, 0 where none came
 * @param error the error code in the answer's body ({@code {"error": ...}}), null where there is none
 */
public record FailedCall(String operation, String method, String url, int status, String error)
        implements Serializable {

    private static final String NONE = "-";

    public FailedCall {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(url, "url");
    }

    /** A call that the client itself refuses to make, after what it has read. */
    public static FailedCall notMade(String operation) {
        return new FailedCall(operation, NONE, NONE, 0, null);
    }

    String describe(String problem) {
        return method.equals(NONE)
                ? operation + ": " + problem
                : operation + ": " + method + " " + url + ": " + problem;
    }

    String answered() {
        return "answered " + status + (error == null ? "" : " (" + error + ")");
    }
}
