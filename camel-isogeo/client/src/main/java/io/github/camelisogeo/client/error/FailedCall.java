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
 * @param operation the operation that made the call, as {@code entity.operation}
 * @param place the place in a longer reading, for instance {@code page from offset 100}, or null if there is none
 * @param identifiers the identifiers that the operation was called with, by the names of the parameters
 * @param method the HTTP method, or {@code -} if nothing was sent
 * @param url the URL, without user information
 * @param status the HTTP status of the answer, or 0 if there was no answer
 * @param error the error code in the answer's body ({@code {"error": ...}}), shortened to one line, or null if there is none
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

    /** Creates the facts about a call that is no part of a longer reading. */
    public FailedCall(
            String operation, Map<String, String> identifiers, String method, String url, int status, String error) {
        this(operation, null, identifiers, method, url, status, error);
    }

    /**
     * Returns the facts about a reading of several pages that failed as a whole, and not by one of its requests.
     *
     * @param status the HTTP status of its last answer, or 0 if there was none
     */
    public static FailedCall ofReading(String operation, Map<String, String> identifiers, int status) {
        return new FailedCall(operation, identifiers, NONE, NONE, status, null);
    }

    /** Returns a call that the client didn't send, because of what it had read before. */
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
