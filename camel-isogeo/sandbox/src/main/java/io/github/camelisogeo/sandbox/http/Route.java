package io.github.camelisogeo.sandbox.http;

import io.javalin.http.HandlerType;

/**
 * A row of the route table.
 *
 * @param path with names in braces, as {@code /resources/{metadataId}}
 * @param slowed whether the delay that was asked for applies: to the API, not to login
 */
record Route(HandlerType verb, String path, Right right, boolean slowed, Endpoint endpoint) {

    static Route get(String path, Right right, Endpoint endpoint) {
        return new Route(HandlerType.GET, path, right, true, endpoint);
    }

    /** What only users may do: group applications read. */
    static Route write(HandlerType verb, String path, Endpoint endpoint) {
        return new Route(verb, path, Right.USER, true, endpoint);
    }

    /** What a route does, once the caller is known to have the right. */
    @FunctionalInterface
    interface Endpoint {
        Answer answer(Call call);
    }
}
