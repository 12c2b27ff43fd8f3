package io.github.camelisogeo.examples.cataloguesync;

import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** How far a run is: what its threads tell each other. */
final class Run {

    private int polls;
    private Exception failure;
    private boolean ended;

    /** A poll is over, and all that it brought is mirrored. */
    synchronized void polled() {
        polls++;
        notifyAll();
    }

    synchronized int polls() {
        return polls;
    }

    /** The run can't go on. */
    synchronized void fail(Exception why) {
        if (failure == null) {
            failure = why;
        }
        notifyAll();
    }

    /** The user wants the end. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Something happened that somebody may wait for. */
    synchronized void news() {
        notifyAll();
    }

    /** Waits so long; false when the user wants the end before. */
    synchronized boolean pause(long millis) throws InterruptedException {
        long deadline = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; !ended && left > 0; left = (deadline - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        return !ended;
    }

    /**
     * Waits.
     *
     * @param what what is waited for, in words
     * @param millis how long at most, 0 for ever
     * @return true when it is so, false when the user wants the end before
     * @throws Exception why the run failed, if it does before
     */
    synchronized boolean await(String what, BooleanSupplier condition, long millis) throws Exception {
        long deadline = System.nanoTime() + millis * 1_000_000;
        while (true) {
            if (failure != null) {
                throw failure;
            }
            if (ended) {
                return false;
            }
            if (condition.getAsBoolean()) {
                return true;
            }
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (millis > 0 && left <= 0) {
                throw new TimeoutException("waited " + millis / 1000 + " s for " + what + ", in vain");
            }
            wait(millis > 0 ? left : 0);
        }
    }
}
