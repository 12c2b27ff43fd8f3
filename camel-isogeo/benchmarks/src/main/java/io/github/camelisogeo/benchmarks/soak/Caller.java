package io.github.camelisogeo.benchmarks.soak;

import io.github.camelisogeo.client.IsogeoClient;
import java.util.Random;
import java.util.function.Function;

/** A thread that calls until it is told to stop. */
final class Caller {

    private final Thread thread;
    private final Judge judge;
    private volatile boolean stopped;

    /**
     * @param clients chooses the client of a call
     */
    Caller(int number, Judge judge, Workload workload, Random random, Function<Random, Shared<IsogeoClient>> clients) {
        this.judge = judge;
        this.thread = new Thread(
                () -> {
                    try {
                        while (!stopped) {
                            workload.callAny(clients.apply(random));
                        }
                    } catch (RuntimeException | Error e) {
                        judge.require(false, () -> "a caller was ended by " + e);
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

    /** Closes the stream that is being read, if there is one. */
    void closeOpened() {
        judge.closeOpened();
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
