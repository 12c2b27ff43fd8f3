package io.github.camelisogeo.sandbox;

import java.util.Map;

/**
 * The statistics of the requests answered since the start or the last reset. The routes of the sandbox itself, below
 * {@code /sandbox}, don't count.
 *
 * @param requests the number of requests, including refused ones
 * @param byRoute the number of requests for each route, such as {@code GET /resources/{metadataId}}; requests that
 *     match no route are counted as {@code GET (no route)}
 * @param tokens the number of tokens issued
 * @param bytes the number of bytes sent in bodies
 */
public record Statistics(long requests, Map<String, Long> byRoute, long tokens, long bytes) {

    /** Returns the number of requests to a route: {@code of("GET /resources/search")}. */
    public long of(String route) {
        return byRoute.getOrDefault(route, 0L);
    }
}
