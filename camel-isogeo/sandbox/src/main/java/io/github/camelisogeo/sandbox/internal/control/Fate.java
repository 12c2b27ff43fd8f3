package io.github.camelisogeo.sandbox.internal.control;

import io.github.camelisogeo.sandbox.RouteFault;
import java.time.Duration;

/**
 * The faults of a single request.
 *
 * @param delay the time to wait before the answer
 * @param failStatus the status of the error, or 0 if the request doesn't fail
 * @param cut whether the body of the answer is cut off in the middle
 */
public record Fate(Duration delay, int failStatus, boolean cut) {

    /** No fault. */
    public static final Fate GOOD = new Fate(Duration.ZERO, 0, false);

    public boolean fails() {
        return failStatus != 0;
    }

    /** Returns these faults together with those of a route, whose status takes precedence. */
    Fate and(RouteFault fault) {
        return new Fate(
                delay.plus(fault.delay()), fault.status() == null ? failStatus : fault.status(), cut || fault.drop());
    }
}
