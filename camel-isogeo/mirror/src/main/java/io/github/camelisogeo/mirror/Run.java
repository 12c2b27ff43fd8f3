package io.github.camelisogeo.mirror;

import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** The progress of a run, through which its threads communicate. */
final class Run {

    private int polls;
    private Exception failure;
    private boolean ended;

    /** Notes that a poll has ended and that all its changes are mirrored. */
    synchronized void polled() {
        polls++;
        notifyAll();
    }

    synchronized int polls() {
        return polls;
    }

    /** Notes that the run has failed. */
    synchronized void fail(Exception why) {
        if (failure == null) {
            failure = why;
        }
        notifyAll();
    }

    /** Notes that the user wants to stop. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Wakes up the threads that wait for a condition. */
    synchronized void news() {
        notifyAll();
    }

    /** Waits for a time. Returns false if the user wants to stop before that. */
    synchronized boolean pause(long millis) throws InterruptedException {
        long deadline = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; !ended && left > 0; left = (deadline - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        return !ended;
    }

    /**
     * Waits for a condition.
     *
     * @param what a description of the condition
     * @param millis the longest time to wait, or 0 for no limit
     * @return true if the condition is met, or false if the user wants to stop before that
     * @throws Exception the reason, if the run fails before that
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
                throw new TimeoutException("timed out after " + millis / 1000 + " s while waiting for " + what);
            }
            wait(millis > 0 ? left : 0);
        }
    }
}
