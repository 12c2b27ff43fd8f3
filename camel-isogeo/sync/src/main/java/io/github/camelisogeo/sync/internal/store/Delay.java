package io.github.camelisogeo.sync.internal.store;

import java.util.concurrent.Executor;

/** Runs tasks a little later. */
public interface Delay extends Executor, AutoCloseable {

    /** Doesn't wait. */
    Delay NONE = new Delay() {
        @Override
        public void execute(Runnable task) {
            task.run();
        }

        @Override
        public void close() {
            // Nothing waits.
        }
    };

    /** Forgets the tasks that haven't begun. */
    @Override
    void close();
}
