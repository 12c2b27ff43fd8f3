package io.github.camelisogeo.sync.internal.delivery;

import java.util.function.BooleanSupplier;

/** The number of changes that one poll may still deliver, and the signal to stop. */
public final class PollBudget {

    private static final int SHARES = 4;

    private final BooleanSupplier stopped;
    private final boolean limited;
    private long left;

    /**
     * Creates the budget of one poll.
     *
     * @param most the maximum number of changes, or 0 for no limit
     * @param stopped returns true if the poll must stop as soon as possible
     */
    public PollBudget(int most, BooleanSupplier stopped) {
        this.limited = most > 0;
        this.left = limited ? most : Long.MAX_VALUE;
        this.stopped = stopped;
    }

    /** Returns true if the poll may deliver only some changes. */
    public boolean isLimited() {
        return limited;
    }

    /** Returns true if the poll must stop, so that no further requests should be sent either. */
    public boolean isStopped() {
        return stopped.getAsBoolean();
    }

    /** Returns true if this poll must not deliver anything more. */
    public boolean isSpent() {
        return left <= 0 || isStopped();
    }

    /** Returns the number of changes that may still be delivered. */
    public long left() {
        return isStopped() ? 0 : Math.max(0, left);
    }

    /** Returns how many of the changes that are left belong to one kind of changes that must not be crowded out by others. */
    public long share() {
        return limited ? Math.max(1, left / SHARES) : 0;
    }

    void count() {
        if (limited) {
            left--;
        }
    }
}
