package io.github.camelisogeo.component;

import java.util.concurrent.ThreadFactory;
import org.apache.camel.CamelContext;

/**
 * Makes threads of Camel, whose names, and whether they are virtual, are set for all of an application.
 *
 * @param name what the threads are for
 */
record CamelThreads(String name, CamelContext context) implements ThreadFactory {

    @Override
    public Thread newThread(Runnable task) {
        return context.getExecutorServiceManager().newThread(name, task);
    }
}
