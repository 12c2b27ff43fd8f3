package io.github.camelisogeo.sandbox.internal.control;

import io.github.camelisogeo.sandbox.SandboxRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last requests. Its memory is bounded, however many requests come. */
public final class Journal {

    /** The number of requests that are kept. */
    public static final int KEPT = 100;

    private final Deque<Trace> latest = new ArrayDeque<>();

    /** Adds a request, which may still change until its answer is sent. */
    public synchronized void add(Trace trace) {
        if (latest.size() == KEPT) {
            latest.removeFirst();
        }
        latest.addLast(trace);
    }

    /** Returns the requests as they are now, the latest last. */
    public synchronized List<SandboxRequest> read() {
        return latest.stream().map(Trace::read).toList();
    }

    public synchronized void clear() {
        latest.clear();
    }
}
