package io.github.camelisogeo.client;

import java.time.Duration;
import java.time.Instant;

/**
 * The outcome of a request, including all its tries. That of a request for a token has the operation {@code token} and the route {@code
 * oauth/token}.
 *
 * @param operation the operation that made the request, as {@code entity.operation}
 * @param method the HTTP method
 * @param route the path, with the names of parameters instead of their values: {@code resources/{metadataId}}
 * @param status the HTTP status of the last answer, or 0 if there was no answer
 * @param succeeded whether the request succeeded
 * @param duration the time from the start of the first try to the end of the last one, pauses included
 * @param tries the number of tries
 * @param paused the total time of the pauses between tries
 * @param records the number of records in the page that was read, or -1 if the answer isn't a page
 * @param serverTime the time in the {@code Date} header of the last answer, or null if there was no answer or no such header
 */
public record RequestReport(
        String operation,
        String method,
        String route,
        int status,
        boolean succeeded,
        Duration duration,
        int tries,
        Duration paused,
        long records,
        Instant serverTime) {}
