package io.github.camelisogeo.component;

import java.util.concurrent.ThreadFactory;
import org.apache.camel.CamelContext;

/** The threads of Camel, whose names, and whether they are virtual, are set for all of an application. */
final class CamelThreads {

    private CamelThreads() {}

    /** Returns what makes threads with a name. */
    static ThreadFactory named(String name, CamelContext context) {
        return task -> context.getExecutorServiceManager().newThread(name, task);
    }
}
