package io.github.camelisogeo.sandbox.http;

import io.javalin.http.HandlerType;

/**
 * A row of the route table.
 *
 * @param path with names in braces, as {@code /resources/{metadataId}}
 * @param disturbed whether delays and faults apply: to the API, not to login and the sandbox's own routes
 */
record Route(HandlerType verb, String path, Right right, boolean disturbed, Endpoint endpoint) {

    static Route get(String path, Right right, Endpoint endpoint) {
        return new Route(HandlerType.GET, path, right, true, endpoint);
    }

    /** What only users may do: group applications read. */
    static Route write(HandlerType verb, String path, Endpoint endpoint) {
        return new Route(verb, path, Right.USER, true, endpoint);
    }

    /** A route of the sandbox itself, which the API doesn't have. */
    static Route control(HandlerType verb, String path, Endpoint endpoint) {
        return new Route(verb, path, Right.LOCAL, false, endpoint);
    }

    /** Whether it changes what the API knows. */
    boolean writes() {
        return disturbed && right != Right.PUBLIC && verb != HandlerType.GET;
    }

    /** Whether requests count in the statistics. */
    boolean counted() {
        return right != Right.LOCAL;
    }

    /** What a route does, once the caller is known to have the right. */
    @FunctionalInterface
    interface Endpoint {
        Answer answer(Call call);
    }
}
