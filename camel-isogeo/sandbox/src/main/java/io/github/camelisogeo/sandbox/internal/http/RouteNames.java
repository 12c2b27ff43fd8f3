package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.Faults;
import io.github.camelisogeo.sandbox.RouteFault;
import io.github.camelisogeo.sandbox.internal.model.Nearest;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names of the routes that faults may name: those that the statistics count. */
final class RouteNames {

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
            if (!names.contains(fault.route())) {
                throw new IllegalArgumentException("route is " + fault.route()
                        + ", it must be a verb and a path with placeholders, as in GET /resources/{metadataId}"
                        + Nearest.question(fault.route(), names));
            }
        }
    }
}
