package io.github.camelisogeo.benchmarks.soak;

import java.util.Random;
import java.util.function.Function;

/** A thread that calls until it is told to stop. */
final class Caller {

    private final Thread thread;
    private final Judge judge;
    private volatile boolean stopped;

    /**
     * @param subjects chooses the client of a call
     */
    Caller(int number, Judge judge, Workload workload, Random random, Function<Random, Subject> subjects) {
        this.judge = judge;
        this.thread = new Thread(
                () -> {
                    while (!stopped) {
                        workload.callAny(subjects.apply(random));
                    }
                },
                "soak-caller-" + number);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Interrupts the call that is under way. */
    void interrupt() {
        judge.interrupt(thread);
    }

    void stop() {
        stopped = true;
    }

    /** Waits for the end; returns false if it doesn't come in time. */
    boolean ends(long millis) throws InterruptedException {
        thread.join(millis);
        return !thread.isAlive();
    }
}
