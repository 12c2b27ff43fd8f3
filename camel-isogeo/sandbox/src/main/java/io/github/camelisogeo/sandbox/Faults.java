package io.github.camelisogeo.sandbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The faults that a sandbox simulates. Immutable: each setter returns a changed copy, as in
 * {@code sandbox.faults(sandbox.faults().fail(0.2))}.
 */
public final class Faults implements FaultSettings<Faults> {

    /** No faults: no delay, no failures, and tokens that are valid for an hour. */
    public static final Faults NONE = new Faults(Map.of(), List.of());

    /** Only the values that were set. */
    private final Map<Fault<?>, Object> values;

    private final List<RouteFault> routes;

    private Faults(Map<Fault<?>, Object> values, List<RouteFault> routes) {
        this.values = values;
        this.routes = routes;
    }

    /** Returns the value of a fault: {@code faults.get(Fault.DELAY)}. */
    @SuppressWarnings("unchecked") // with() only accepts values of the type of their fault.
    public <T> T get(Fault<T> fault) {
        return (T) values.getOrDefault(fault, fault.defaultValue());
    }

    /** Returns the faults of single routes, in the order in which they were added. */
    public List<RouteFault> routes() {
        return routes;
    }

    @Override
    public <T> Faults with(Fault<T> fault, T value) {
        fault.require(value);
        Map<Fault<?>, Object> changed = new LinkedHashMap<>(values);
        changed.put(fault, value);
        return new Faults(Collections.unmodifiableMap(changed), routes);
    }

    @Override
    public Faults with(RouteFault fault) {
        fault.requireEffect();
        List<RouteFault> changed = new ArrayList<>(routes);
        changed.removeIf(fault::meetsTheSame);
        // A new instance, since counting starts anew with each: see FaultPlan.
        changed.add(fault.copy());
        return new Faults(values, List.copyOf(changed));
    }

    /** Returns these faults without those of single routes. */
    public Faults withoutRoutes() {
        return new Faults(values, List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Faults faults && all().equals(faults.all()) && routes.equals(faults.routes);
    }

    @Override
    public int hashCode() {
        return 31 * all().hashCode() + routes.hashCode();
    }

    private Map<Fault<?>, Object> all() {
        Map<Fault<?>, Object> all = new LinkedHashMap<>();
        Fault.all().forEach(fault -> all.put(fault, get(fault)));
        return all;
    }

    @Override
    public String toString() {
        return "Faults" + all() + routes;
    }
}
