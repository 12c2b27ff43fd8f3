package io.github.camelisogeo.client.error;

import java.io.Serializable;
import java.util.Objects;

/**
 * The facts about a call that failed.
 *
 * @param operation the operation that made it, as {@code entity.operation}, perhaps with the place in a longer reading
 * @param method the HTTP verb
 * @param url the URL, without user information
 * @param status the HTTP status of the answer, 0 where none came
 * @param error the error code in the answer's body ({@code {"error": ...}}), null where there is none
 */
public record FailedCall(String operation, String method, String url, int status, String error)
        implements Serializable {

    public FailedCall {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(url, "url");
    }

    String describe(String problem) {
        return operation + ": " + method + " " + url + ": " + problem;
    }

    String answered() {
        return "answered " + status + (error == null ? "" : " (" + error + ")");
    }
}
