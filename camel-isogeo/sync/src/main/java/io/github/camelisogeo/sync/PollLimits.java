package io.github.camelisogeo.sync;

import java.util.function.BooleanSupplier;

/** The limits of one poll: the number of changes that it may deliver, and the signal to stop. */
final class PollLimits {

    private final BooleanSupplier stopped;
    private long left;

    /**
     * Creates the limits of one poll.
     *
     * @param most the maximum number of changes, or 0 for no limit
     * @param stopped returns true if the poll must stop as soon as possible
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
