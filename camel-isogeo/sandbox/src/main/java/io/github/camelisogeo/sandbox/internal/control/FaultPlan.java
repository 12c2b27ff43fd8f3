package io.github.camelisogeo.sandbox.internal.control;

import io.github.camelisogeo.sandbox.Faults;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Draws the faults of each request. */
public final class FaultPlan {

    private final Faults first;
    private Faults present;
    private Random random;

    public FaultPlan(Faults first) {
        this.first = first;
        change(first);
    }

    public synchronized Faults present() {
        return present;
    }

    /** Replaces the faults, and restarts the random numbers from the seed. */
    public synchronized void change(Faults faults) {
        present = faults;
        random = new Random(faults.seed());
    }

    /** Restores the initial faults, and restarts the random numbers. */
    public void reset() {
        change(first);
    }

    /**
     * Returns the faults of the next request. Draws the same number of random values each time, so that changing one
     * rate doesn't affect the other faults.
     */
    public synchronized Fate next() {
        boolean fails = random.nextDouble() < present.fail();
        List<Integer> statuses = present.failStatus();
        int status = statuses.get((int) (random.nextDouble() * statuses.size()));
        boolean cut = random.nextDouble() < present.drop();
        long jitter = (long) (random.nextDouble() * present.jitter().toNanos());
        Duration delay = present.delay().plus(Duration.ofNanos(jitter));
        return new Fate(delay, fails ? status : 0, cut);
    }
}
