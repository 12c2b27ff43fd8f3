package io.github.camelisogeo.component;

import io.github.camelisogeo.sync.change.ReceiverBusyException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.camel.AsyncProcessor;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.Exchange;
import org.apache.camel.support.SynchronizationAdapter;

/**
 * Runs the exchanges of a consumer one after the other, each in another thread, so that a poll never hangs in a route. An exchange whose
 * processing doesn't return in time is interrupted and left behind.
 */
final class ExchangeRunner {

    private static final long MILLIS_BETWEEN_LOOKS = 100;

    private final AsyncProcessor route;
    private final Duration longest;
    private final BooleanSupplier mayGoOn;
    private final CamelContext context;
    private final ExecutorService threads;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private volatile Thread thread;
    private volatile FutureTask<Void> running;
    private volatile boolean abandoned;

    /**
     * @param owner the consumer, for the names of threads
     * @param longest how long the processing of an exchange may take
     * @param mayGoOn asked now and then; if it returns false, the processing is interrupted as if it took too long
     */
    ExchangeRunner(
            Object owner, AsyncProcessor route, Duration longest, BooleanSupplier mayGoOn, CamelContext context) {
        this.route = route;
        this.longest = longest;
        this.mayGoOn = mayGoOn;
        this.context = context;
        this.threads = context.getExecutorServiceManager().newCachedThreadPool(owner, "IsogeoExchange");
    }

    /**
     * Runs the exchange of a change, and returns when its processing has returned, or after the longest time.
     *
     * @param record the record that changed; as long as the processing of an earlier change of that record runs, this one isn't run
     * @return a stage that completes when the exchange is done, which may be later and in another thread; exceptionally if it failed
     * @throws ReceiverBusyException if an earlier change of that record is still processed
     * @throws InterruptedException if the exchange was abandoned
     */
    CompletionStage<Void> run(Exchange exchange, String record) throws InterruptedException {
        if (!busy.add(record)) {
            throw new ReceiverBusyException("the route still processes an earlier change of this record");
        }
        return run(exchange, () -> busy.remove(record));
    }

    /**
     * Runs an exchange that isn't about a change, and returns when its processing has returned, or after the longest time.
     *
     * @return a stage that completes when the exchange is done; exceptionally if it failed or took too long
     * @throws InterruptedException if the exchange was abandoned
     */
    CompletionStage<Void> run(Exchange exchange) throws InterruptedException {
        return run(exchange, () -> {});
    }

    private CompletionStage<Void> run(Exchange exchange, Runnable last) throws InterruptedException {
        CompletableFuture<Void> done = new CompletableFuture<>();
        exchange.getExchangeExtension().addOnCompletion(new Completing(done));
        try {
            run(() -> process(exchange, done), last);
        } catch (TimeoutException e) {
            return done.handle((nothing, failure) -> {
                throw late(e.getMessage(), failure);
            });
        }
        return done;
    }

    /** An exchange that ends too late has failed, even if the interrupt that it got didn't disturb it. */
    private static CompletionException late(String why, Throwable failure) {
        return new CompletionException(new TimeoutException(failure == null ? why : why + ": " + failure));
    }

    /**
     * Runs something that may call the route, in another thread, and returns when it has ended.
     *
     * @throws TimeoutException if it took too long; it was interrupted and is left behind
     * @throws InterruptedException if it was abandoned
     */
    void run(Runnable task) throws InterruptedException, TimeoutException {
        run(task, () -> {});
    }

    private void run(Runnable task, Runnable last) throws InterruptedException, TimeoutException {
        FutureTask<Void> future = new FutureTask<>(task, null);
        running = future;
        if (abandoned) {
            last.run();
            throw new InterruptedException("the route is stopped");
        }
        threads.execute(() -> {
            thread = Thread.currentThread();
            try {
                future.run();
            } finally {
                // An exchange that was left behind may end while the next one runs.
                if (thread == Thread.currentThread()) {
                    thread = null;
                }
                last.run();
            }
        });
        try {
            await(future);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw e;
        } catch (CancellationException e) {
            throw new InterruptedException("the route was stopped before the exchange ended");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void await(FutureTask<Void> future) throws InterruptedException, ExecutionException, TimeoutException {
        long deadline = System.nanoTime() + longest.toNanos();
        boolean ended = false;
        while (!ended) {
            long left = Math.min(MILLIS_BETWEEN_LOOKS, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime()));
            try {
                future.get(Math.max(0, left), TimeUnit.MILLISECONDS);
                ended = true;
            } catch (TimeoutException e) {
                if (System.nanoTime() >= deadline) {
                    throw new TimeoutException("it did not end within exchangeTimeout (" + longest.toMillis() + " ms)");
                }
                if (!mayGoOn.getAsBoolean()) {
                    throw new TimeoutException("it was interrupted, because another node may have the state by now");
                }
            }
        }
    }

    private void process(Exchange exchange, CompletableFuture<Void> done) {
        try {
            boolean returned = route.process(exchange, sync -> failIfFailed(exchange, done));
            if (returned) {
                failIfFailed(exchange, done);
            }
        } catch (Throwable e) {
            // An error of one exchange must not end the polls.
            done.completeExceptionally(e);
        }
    }

    /**
     * Fails the change of an exchange that failed. This doesn't wait for the exchange's completions, because an endpoint that took them over
     * may have failed afterwards; a full seda queue does.
     */
    private static void failIfFailed(Exchange exchange, CompletableFuture<Void> done) {
        Throwable failure = failure(exchange);
        if (failure != null) {
            done.completeExceptionally(failure);
        }
    }

    private static Throwable failure(Exchange exchange) {
        Exception failure = exchange.getException();
        if (failure != null) {
            // Camel wraps errors.
            return failure instanceof CamelExecutionException && failure.getCause() != null
                    ? failure.getCause()
                    : failure;
        }
        if (exchange.isRollbackOnly() || exchange.isRollbackOnlyLast()) {
            return new IllegalStateException("the exchange was marked for rollback");
        }
        return exchange.isFailed() ? new IllegalStateException("the exchange failed without an exception") : null;
    }

    /** Returns true if the current thread processes an exchange of this runner. */
    boolean isCurrentThread() {
        return Thread.currentThread() == thread;
    }

    /** Returns true if an exchange is being processed that wasn't left behind. */
    boolean isRunning() {
        FutureTask<Void> current = running;
        return current != null && !current.isDone();
    }

    /** Interrupts the running exchange and leaves it behind. */
    void abandon() {
        abandoned = true;
        FutureTask<Void> left = running;
        if (left != null) {
            left.cancel(true);
        }
    }

    /** Lets threads end when they are idle. */
    void close() {
        context.getExecutorServiceManager().shutdown(threads);
    }

    private static final class Completing extends SynchronizationAdapter {

        private final CompletableFuture<Void> done;

        Completing(CompletableFuture<Void> done) {
            this.done = done;
        }

        @Override
        public void onComplete(Exchange completed) {
            failIfFailed(completed, done);
            done.complete(null);
        }

        @Override
        public void onFailure(Exchange failed) {
            failIfFailed(failed, done);
            done.completeExceptionally(new IllegalStateException("the exchange failed without an exception"));
        }

        @Override
        public boolean allowHandover() {
            // If the exchange continues in another thread, it is done when that thread has finished with it.
            return true;
        }
    }
}
