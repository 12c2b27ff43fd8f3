package io.github.camelisogeo.sandbox.internal.http;

import io.javalin.http.HandlerType;

/**
 * A row of the route table.
 *
 * @param path the path with placeholders, such as {@code /resources/{metadataId}}
 * @param disturbed whether delays and faults apply: to the API, but not to the login or the routes of the sandbox
 *     itself
 */
record Route(HandlerType verb, String path, Right right, boolean disturbed, Endpoint endpoint) {

    static Route get(String path, Right right, Endpoint endpoint) {
        return new Route(HandlerType.GET, path, right, true, endpoint);
    }

    /** Returns a route that only users can call, since group applications only read. */
    static Route write(HandlerType verb, String path, Endpoint endpoint) {
        return new Route(verb, path, Right.USER, true, endpoint);
    }

    /** Returns a route of the sandbox itself, which the API doesn't have. */
    static Route control(HandlerType verb, String path, Endpoint endpoint) {
        return new Route(verb, path, Right.CONTROL, false, endpoint);
    }

    /** Returns the verb and path, by which statistics and faults name the route. */
    String name(HandlerType method) {
        return method + " " + path;
    }

    /** Returns true if the route changes what the API knows. */
    boolean writes() {
        return disturbed && right != Right.PUBLIC && verb != HandlerType.GET;
    }

    /** Returns true if requests count in the statistics. */
    boolean counted() {
        return right != Right.CONTROL;
    }

    /** The action of a route, which is only called if the caller has the right. */
    @FunctionalInterface
    interface Endpoint {
        Answer answer(Call call);
    }
}
