package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.Faults;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.regex.Pattern;

/** The routes of the sandbox itself, for tests. They need no token: see {@link ControlAccess}. */
final class ControlRoutes {

    private static final Pattern OWN = Pattern.compile("/+sandbox/.*");

    private final Controls controls;
    private final RouteNames routeNames;

    ControlRoutes(Controls controls, RouteNames routeNames) {
        this.controls = controls;
        this.routeNames = routeNames;
    }

    /** Returns true if a path is one of these routes, or below them. The statistics leave such requests out. */
    static boolean are(String path) {
        return OWN.matcher(path).matches();
    }

    List<Route> routes() {
        return List.of(
                Route.control(HandlerType.POST, "/sandbox/reset", this::reset),
                Route.control(HandlerType.GET, "/sandbox/faults", call -> faults()),
                Route.control(HandlerType.POST, "/sandbox/faults", this::change),
                Route.control(HandlerType.GET, "/sandbox/clock", call -> clock()),
                Route.control(HandlerType.POST, "/sandbox/clock", this::move),
                Route.control(
                        HandlerType.GET,
                        "/sandbox/stats",
                        call -> Answer.json(
                                StatisticsDocument.of(controls.counters().read(routeNames.counted())))),
                Route.control(
                        HandlerType.GET,
                        "/sandbox/requests",
                        call -> Answer.json(
                                RequestsDocument.of(controls.journal().read()))));
    }

    private Answer reset(Call call) {
        controls.reset();
        return Answer.empty();
    }

    private Answer change(Call call) {
        Faults changed = FaultsDocument.read(call.body(), controls.faults().present());
        try {
            routeNames.require(changed);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(400, e.getMessage());
        }
        controls.change(changed);
        return faults();
    }

    private Answer faults() {
        return Answer.json(FaultsDocument.of(controls.faults()));
    }

    private Answer move(Call call) {
        ClockDocument.move(controls.clock(), call.body());
        return clock();
    }

    private Answer clock() {
        return Answer.json(ClockDocument.of(controls.clock()));
    }
}
