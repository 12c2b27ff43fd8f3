package io.github.camelisogeo.sandbox;

import io.github.camelisogeo.sandbox.internal.model.RouteName;
import java.util.Map;
import java.util.Set;

/**
 * The statistics of the requests answered since the start or the last reset. The routes of the sandbox itself, below
 * {@code /sandbox}, don't count.
 *
 * @param requests the number of requests, including refused ones
 * @param byRoute the number of requests for each route, such as {@code GET /resources/{metadataId}}; requests that
 *     match no route are counted as {@code GET (no route)}
 * @param tokens the number of tokens issued
 * @param bytes the number of bytes sent in bodies
 * @param routes the names of all routes, also of those without requests
 */
public record Statistics(long requests, Map<String, Long> byRoute, long tokens, long bytes, Set<String> routes) {

    /** Returns what was counted, without the names of routes that had no requests. */
    @Override
    public String toString() {
        return "Statistics[requests=" + requests + ", byRoute=" + byRoute + ", tokens=" + tokens + ", bytes=" + bytes
                + "]";
    }

    /**
     * Returns the number of requests to a route: {@code of("GET /resources/search")}. Placeholders may have any name.
     *
     * @throws IllegalArgumentException if there is no such route; the message names the nearest
     */
    public long of(String route) {
        Long counted = byRoute.get(route);
        return counted == null ? byRoute.getOrDefault(RouteName.among(routes, route), 0L) : counted;
    }
}
