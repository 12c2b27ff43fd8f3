package io.github.camelisogeo.sandbox.internal.control;

import io.github.camelisogeo.sandbox.Fault;
import io.github.camelisogeo.sandbox.Faults;
import io.github.camelisogeo.sandbox.RouteFault;
import io.github.camelisogeo.sandbox.internal.model.RouteName;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws the faults of each request. */
public final class FaultPlan {

    private final Faults first;
    private Faults present;
    private Random random;

    /** The number of requests that each fault of a route has seen. Equal faults that were set twice count apart. */
    private Map<RouteFault, Integer> seen = new IdentityHashMap<>();

    public FaultPlan(Faults first) {
        this.first = first;
        change(first);
    }

    public synchronized Faults present() {
        return present;
    }

    /** Returns the number of requests to the route of a present fault since it was set. */
    public synchronized int seen(RouteFault fault) {
        return seen.getOrDefault(fault, 0);
    }

    /**
     * Replaces the faults, and restarts the random numbers from the seed. Faults of routes that were there before go on
     * counting.
     */
    public synchronized void change(Faults faults) {
        Map<RouteFault, Integer> counted = new IdentityHashMap<>();
        faults.routes().forEach(fault -> counted.put(fault, seen(fault)));
        seen = counted;
        present = faults;
        random = new Random(faults.get(Fault.SEED));
    }

    /** Restores the initial faults, and restarts the random numbers and the counts. */
    public synchronized void reset() {
        seen = new IdentityHashMap<>();
        change(first);
    }

    /**
     * Returns the faults of the next request.
     *
     * @param route the verb and path of its route
     * @param disturbed whether the faults that name no route apply
     */
    public synchronized Fate next(String route, boolean disturbed) {
        Fate fate = disturbed ? drawn() : Fate.GOOD;
        for (RouteFault fault : present.routes()) {
            if (RouteName.same(fault.route(), route)) {
                int number = seen.merge(fault, 1, Integer::sum);
                if (fault.nth() == null || fault.nth() == number) {
                    fate = fate.and(fault);
                }
            }
        }
        return fate;
    }

    /** Draws the same number of random values each time, so that changing one rate doesn't affect the other faults. */
    private Fate drawn() {
        boolean fails = random.nextDouble() < present.get(Fault.FAIL);
        List<Integer> statuses = present.get(Fault.FAIL_STATUS);
        int status = statuses.get((int) (random.nextDouble() * statuses.size()));
        boolean cut = random.nextDouble() < present.get(Fault.DROP);
        long jitter = (long) (random.nextDouble() * present.get(Fault.JITTER).toNanos());
        Duration delay = present.get(Fault.DELAY).plus(Duration.ofNanos(jitter));
        return new Fate(delay, fails ? status : 0, cut);
    }
}
