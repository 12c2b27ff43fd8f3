package io.github.camelisogeo.sync.internal.store;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Runs tasks after 50 ms, on a thread that is there only while there are tasks. */
final class ShortDelay implements Delay {

    private static final long MILLIS = 50;
    private static final long IDLE_SECONDS = 5;

    private final ScheduledThreadPoolExecutor executor;

    /**
     * @param threads makes the thread
     */
    ShortDelay(ThreadFactory threads) {
        this.executor = new ScheduledThreadPoolExecutor(1, threads);
        executor.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        executor.allowCoreThreadTimeOut(true);
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void execute(Runnable task) {
        executor.schedule(task, MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
