package io.github.camelisogeo.sync;

import java.util.function.BooleanSupplier;

/** How long a poll may go on handing over. For one poll. */
final class PollLimits {

    private final BooleanSupplier stopped;
    private long left;

    /**
     * Sets the limits.
     *
     * @param most how many changes a poll hands over at most; 0 for no limit
     * @param stopped says when to stop as soon as possible
     */
    PollLimits(int most, BooleanSupplier stopped) {
        this.left = most <= 0 ? Long.MAX_VALUE : most;
        this.stopped = stopped;
    }

    boolean isStopped() {
        return stopped.getAsBoolean();
    }

    boolean isReached() {
        return left == 0 || isStopped();
    }

    int allowed(int wanted) {
        return isStopped() ? 0 : (int) Math.min(wanted, left);
    }

    void count() {
        left--;
    }
}
