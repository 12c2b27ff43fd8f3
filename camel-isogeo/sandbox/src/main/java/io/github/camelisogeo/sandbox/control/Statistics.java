package io.github.camelisogeo.sandbox.control;

import java.util.Map;

/**
 * What a sandbox has answered since it started, or since it was last reset. Its own routes, below {@code /sandbox},
 * don't count.
 *
 * @param requests all of them, the refused ones too
 * @param byRoute how many of each route, such as {@code GET /resources/{metadataId}}; what no route is for is under
 *     {@code GET (no route)}
 * @param tokens how many were given
 * @param bytes of bodies that were sent
 */
public record Statistics(long requests, Map<String, Long> byRoute, long tokens, long bytes) {

    /** How many requests a route got: {@code of("GET /resources/search")}. */
    public long of(String route) {
        return byRoute.getOrDefault(route, 0L);
    }
}
