package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.Faults;
import io.javalin.http.HandlerType;
import java.util.List;

/** The routes of the sandbox itself, for tests. They need no token, but only answer the local machine. */
final class ControlRoutes {

    private final Controls controls;

    ControlRoutes(Controls controls) {
        this.controls = controls;
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
                        call -> Answer.json(controls.counters().read())));
    }

    private Answer reset(Call call) {
        controls.reset();
        return Answer.empty();
    }

    private Answer change(Call call) {
        Faults changed = FaultsDocument.read(call.body(), controls.faults().present());
        controls.change(changed);
        return faults();
    }

    private Answer faults() {
        return Answer.json(FaultsDocument.of(controls.faults().present()));
    }

    private Answer move(Call call) {
        ClockDocument.move(controls.clock(), call.body());
        return clock();
    }

    private Answer clock() {
        return Answer.json(ClockDocument.of(controls.clock()));
    }
}
