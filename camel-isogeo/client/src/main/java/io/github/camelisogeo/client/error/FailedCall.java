package io.github.camelisogeo.client.error;

import io.github.camelisogeo.client.internal.text.OneLine;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The facts about a call that failed. Serializable.
 *
 * @param operation the operation that made it, as {@code entity.operation}
 * @param place the place in a longer reading, for instance {@code page from offset 100}; null if there is none
 * @param identifiers the identifiers that the operation was called with, by the names of the parameters
 * @param method the HTTP verb, {@code -} if nothing was sent
 * @param url the URL, without user information
 * @param status the HTTP status of the answer, 0 if none came
 * @param error the error code in the answer's body ({@code {"error": ...}}), shortened to one line; null if there is none
 */
public record FailedCall(
        String operation,
        String place,
        Map<String, String> identifiers,
        String method,
        String url,
        int status,
        String error)
        implements Serializable {

    private static final String NONE = "-";

    public FailedCall {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(url, "url");
        identifiers = Collections.unmodifiableMap(new LinkedHashMap<>(identifiers));
        error = error == null ? null : OneLine.of(error);
    }

    /** Makes the facts about a call that is no part of a longer reading. */
    public FailedCall(
            String operation, Map<String, String> identifiers, String method, String url, int status, String error) {
        this(operation, null, identifiers, method, url, status, error);
    }

    /** Returns a call that the client itself refuses to make, after what it has read. */
    public static FailedCall notMade(String operation, Map<String, String> identifiers) {
        return new FailedCall(operation, identifiers, NONE, NONE, 0, null);
    }

    String describe(String problem) {
        String title = place == null ? operation : operation + " (" + place + ")";
        return method.equals(NONE) ? title + ": " + problem : title + ": " + method + " " + url + ": " + problem;
    }

    String answered() {
        return "answered " + status + (error == null ? "" : " (" + error + ")");
    }
}
