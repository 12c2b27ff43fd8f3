package io.github.camelisogeo.sandbox;

import io.github.camelisogeo.sandbox.internal.model.RouteName;
import java.time.Duration;
import java.util.Objects;

/**
 * A fault of the requests to a single route, or of one of them: {@code RouteFault.of("GET
 * /resources/search").nth(2).status(503)} lets the second page of a search fail once. Immutable: each setter returns a
 * changed copy.
 *
 * @param route the verb and path of the route, as in {@link Statistics#byRoute()}; placeholders may have any name
 * @param nth which request meets the fault, counted from 1 from the moment at which the fault is set; null for all
 * @param status the status of the error, or null to carry out the request
 * @param delay the time to wait before the answer, in addition to that of other faults
 * @param drop whether the answer is cut off in the middle of the body
 */
public record RouteFault(String route, Integer nth, Integer status, Duration delay, boolean drop) {

    private static final ValueType<Integer> NTH = ValueType.wholeOrNone(1, Integer.MAX_VALUE);
    private static final ValueType<Integer> STATUS = ValueType.errorStatus();

    /** @throws IllegalArgumentException if a value is invalid */
    public RouteFault {
        ValueType.name().require("route", Objects.requireNonNull(route, "route"));
        NTH.require("nth", nth);
        if (status != null) {
            STATUS.require("status", status);
        }
        Fault.DELAY.require(delay);
    }

    /** Returns a fault of all requests to a route, which has no effect yet. */
    public static RouteFault of(String route) {
        return new RouteFault(route, null, null, Duration.ZERO, false);
    }

    /** Returns the fault of a single request, counted from 1. */
    public RouteFault nth(int request) {
        return new RouteFault(route, request, status, delay, drop);
    }

    /** Returns a fault that answers with an error. The request has no effect. */
    public RouteFault status(int error) {
        return new RouteFault(route, nth, error, delay, drop);
    }

    /** Returns a fault that waits before the answer. */
    public RouteFault delay(Duration time) {
        return new RouteFault(route, nth, status, time, drop);
    }

    /** Returns a fault that cuts the answer off in the middle of the body. */
    public RouteFault dropped() {
        return new RouteFault(route, nth, status, delay, true);
    }

    boolean meetsTheSame(RouteFault other) {
        return RouteName.same(route, other.route) && Objects.equals(nth, other.nth);
    }

    void requireEffect() {
        if (status == null && delay.isZero() && !drop) {
            throw new IllegalArgumentException(
                    "the fault of " + route + " has no effect, it must have a status, a delay or drop");
        }
    }

    RouteFault copy() {
        return new RouteFault(route, nth, status, delay, drop);
    }
}
