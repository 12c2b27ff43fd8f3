package io.github.camelisogeo.client.internal.call;

import io.github.camelisogeo.client.internal.call.WaitEndedException.Reason;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends waits for the network. A thread that is blocked in a socket notices neither an interrupt nor a deadline, and calls stay on their
 * caller's thread, so that what is bound to it (logging contexts, traces) holds: one thread looks after all callers of a client, and
 * closes the socket of one whose wait is over. That thread runs only while there is something to look after.
 */
public final class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final long PERIOD_NANOS = 20_000_000;
    private static final int IDLE_PERIODS = 250;

    private final Set<Watched> watched = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean running = new AtomicBoolean();

    /**
     * Begins to look after a wait of the current thread.
     *
     * @param what what is waited for, for messages
     * @param bounded false for a stream whose reader has the call's deadline behind him
     * @throws WaitEndedException if the call is over already
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
            Thread thread = new Thread(this::run, "isogeo-watch");
            thread.setDaemon(true);
            // It serves all callers: it must not hold on to the class loader of the one that came first.
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

    /** A wait that is looked after. Closing it ends that, and must follow in any case. */
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

        /** Says how the wait is ended from outside; at once if it is over already. */
        public void abortBy(Runnable action) {
            synchronized (this) {
                abort = action;
                if (reason == null) {
                    return;
                }
            }
            run(action);
        }

        /** Returns how the wait is ended from outside. */
        public synchronized Runnable abort() {
            return abort;
        }

        /** Returns why the wait is over, or null if it is not: to be asked if it failed. */
        public WaitEndedException ended() {
            // What failed may have noticed it first.
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

        /** An exception of a user's listener must end neither the watching thread nor the closing of the others. */
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
