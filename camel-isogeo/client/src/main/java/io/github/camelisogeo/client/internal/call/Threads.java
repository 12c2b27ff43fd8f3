package io.github.camelisogeo.client.internal.call;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Creates the threads of a client: those of the user's factory, or else virtual ones if the JVM supports them. */
public final class Threads {

    private Threads() {}

    /**
     * Returns an executor that runs each task on its own thread.
     *
     * @param given makes the threads, or null
     */
    public static ExecutorService newExecutor(ThreadFactory given) {
        if (given != null) {
            return Executors.newCachedThreadPool(given);
        }
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException e) {
            return platformThreads();
        }
    }

    /**
     * Returns what makes the thread that watches callers. Unless it is given, it isn't virtual: it must run in time even if all processors are
     * busy.
     */
    public static ThreadFactory ofWatch(ThreadFactory given) {
        return given != null
                ? given
                : task -> {
                    Thread thread = new Thread(task, "isogeo-watch");
                    thread.setDaemon(true);
                    return thread;
                };
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
