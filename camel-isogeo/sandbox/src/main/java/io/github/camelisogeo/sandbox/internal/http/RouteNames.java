package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.Faults;
import io.github.camelisogeo.sandbox.RouteFault;
import io.github.camelisogeo.sandbox.internal.model.RouteName;
import io.javalin.http.HandlerType;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names of the routes that faults and statistics may name: those that the statistics count. */
final class RouteNames {

    /** Requests that match no route are counted under this path. */
    static final String NO_ROUTE = "(no route)";

    /** Requests with a URL that can't be decoded are counted under this path. */
    static final String BROKEN_URL = "(broken URL)";

    private final Set<String> names = new TreeSet<>();

    RouteNames(List<Route> routes) {
        routes.stream().filter(Route::counted).forEach(route -> {
            names.add(route.name(route.verb()));
            if (route.verb() == HandlerType.GET) {
                names.add(route.name(HandlerType.HEAD));
            }
        });
    }

    /** @throws IllegalArgumentException if a fault names another route */
    void require(Faults faults) {
        for (RouteFault fault : faults.routes()) {
            RouteName.among(names, fault.route());
        }
    }

    /** Returns all names under which requests are counted. */
    Set<String> counted() {
        Set<String> counted = new TreeSet<>(names);
        for (HandlerType verb : HandlerType.values()) {
            counted.add(verb + " " + NO_ROUTE);
            counted.add(verb + " " + BROKEN_URL);
        }
        return Collections.unmodifiableSet(counted);
    }
}
