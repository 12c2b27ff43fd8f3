package io.github.camelisogeo.sandbox.control;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Draws what befalls each request from the faults of the moment. */
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

    /** From now on these, drawn from the beginning of their seed's numbers. */
    public synchronized void change(Faults faults) {
        present = faults;
        random = new Random(faults.seed());
    }

    /** The faults of the start, from their beginning. */
    public void reset() {
        change(first);
    }

    /** Each request draws the same number of times, whatever happens to it: another rate moves no other fault. */
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
