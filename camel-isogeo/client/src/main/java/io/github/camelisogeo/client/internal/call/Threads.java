package io.github.camelisogeo.client.internal.call;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Creates the threads of a client: virtual ones if the JVM supports them. */
public final class Threads {

    private Threads() {}

    /** Returns an executor that runs each task on its own thread. */
    public static ExecutorService newExecutor() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException e) {
            return platformThreads();
        }
    }

    private static ExecutorService platformThreads() {
        AtomicInteger count = new AtomicInteger();
        return Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "isogeo-client-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }
}
