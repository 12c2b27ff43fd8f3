package io.github.camelisogeo.client;

import java.time.Duration;

/**
 * What became of a request, all its tries included.
 *
 * @param operation the operation that made it, as {@code entity.operation}
 * @param method the HTTP verb
 * @param route the path, with the names of parameters instead of their values: {@code resources/{metadataId}}
 * @param status the HTTP status of the last answer, 0 if none came
 * @param succeeded whether it gave what was asked for
 * @param duration the time from the first try to the end, pauses included
 * @param tries how often it was sent, or was to be sent
 * @param paused the time spent in pauses between tries
 * @param records how many records the page holds that came, -1 if it is no page
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
        long records) {}
