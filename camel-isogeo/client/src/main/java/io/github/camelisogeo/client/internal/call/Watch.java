package io.github.camelisogeo.client.internal.call;

import io.github.camelisogeo.client.internal.call.WaitEndedException.Reason;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends waits for the network. A thread that is blocked in a socket notices neither an interrupt nor a deadline, but calls must run on their
 * caller's thread, to which logging contexts and traces are bound. Therefore, one thread watches all callers of a client, and closes the
 * socket of a caller whose wait must end. That thread runs only while there are callers to watch.
 */
public final class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final long PERIOD_NANOS = 20_000_000;
    private static final int IDLE_PERIODS = 250;

    private final ThreadFactory threads;
    private final Set<Watched> watched = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean running = new AtomicBoolean();

    public Watch(ThreadFactory threads) {
        this.threads = threads;
    }

    /**
     * Begins to watch a wait of the current thread.
     *
     * @param what the thing to wait for, for messages
     * @param bounded whether the deadline of the call applies; it doesn't to a stream that is read after the call
     * @throws WaitEndedException if the call is already over
     */
    public Watched begin(CallScope scope, String what, boolean bounded) throws WaitEndedException {
        scope.refuseToGoOn(what);
        if (bounded) {
            scope.refuseToWait(what);
        }
        Watched begun = new Watched(scope, what, bounded);
        scope.cancellation().add(begun.closing);
        watched.add(begun);
        if (!running.get() && running.compareAndSet(false, true)) {
            Thread thread = threads.newThread(this::run);
            // The thread serves all callers, so it must not keep the class loader of the first one.
            thread.setContextClassLoader(null);
            thread.start();
        }
        return begun;
    }

    private void run() {
        int idle = 0;
        while (true) {
            LockSupport.parkNanos(PERIOD_NANOS);
            watched.forEach(Watched::check);
            idle = watched.isEmpty() ? idle + 1 : 0;
            if (idle > IDLE_PERIODS) {
                running.set(false);
                if (watched.isEmpty() || !running.compareAndSet(false, true)) {
                    return;
                }
                idle = 0;
            }
        }
    }

    /** A wait that is watched until it is closed. It must always be closed. */
    public final class Watched implements AutoCloseable {

        private final Thread thread = Thread.currentThread();
        private final CallScope scope;
        private final String what;
        private final boolean bounded;
        private final Runnable closing = () -> end(Reason.CLOSED);
        private Runnable abort;
        private Reason reason;

        private Watched(CallScope scope, String what, boolean bounded) {
            this.scope = scope;
            this.what = what;
            this.bounded = bounded;
        }

        /** Sets the action that ends the wait. Runs it at once if the wait must already end. */
        public void abortBy(Runnable action) {
            synchronized (this) {
                abort = action;
                if (reason == null) {
                    return;
                }
            }
            run(action);
        }

        /** Returns the action that ends the wait. */
        public synchronized Runnable abort() {
            return abort;
        }

        /** Returns the exception that explains why the wait was ended, or null if it wasn't. Call this if the wait failed. */
        public WaitEndedException ended() {
            // The failed task may have noticed the reason before the watching thread did.
            check();
            synchronized (this) {
                return reason == null ? null : scope.ended(reason, what);
            }
        }

        private void check() {
            if (scope.cancellation().isCancelled()) {
                end(Reason.CLOSED);
            } else if (thread.isInterrupted()) {
                end(Reason.INTERRUPTED);
            } else if (bounded && scope.left().isNegative()) {
                end(Reason.DEADLINE);
            }
        }

        private void end(Reason why) {
            Runnable action;
            synchronized (this) {
                if (reason != null) {
                    return;
                }
                reason = why;
                action = abort;
            }
            if (action != null) {
                run(action);
            }
        }

        /** Runs an action. An exception of a user's listener must stop neither the watching thread nor the other actions. */
        private void run(Runnable action) {
            try {
                action.run();
            } catch (RuntimeException e) {
                LOG.warn("{}: the wait for {} could not be ended", scope.title(), what, e);
            }
        }

        @Override
        public void close() {
            watched.remove(this);
            scope.cancellation().remove(closing);
        }
    }
}
