package io.github.camelisogeo.component;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.camel.AsyncProcessor;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.support.SynchronizationAdapter;

/**
 * Runs the exchanges of a consumer one after the other, each in another thread, so that a poll never hangs in a route. An exchange whose
 * processing doesn't return in time is interrupted and left behind.
 */
final class ExchangeRunner {

    private final AsyncProcessor route;
    private final Duration longest;
    private final CamelContext context;
    private final ExecutorService threads;
    private volatile Thread thread;
    private volatile FutureTask<Void> running;
    private volatile boolean abandoned;

    /**
     * @param owner the consumer, for the names of threads
     * @param longest how long the processing of an exchange may take
     */
    ExchangeRunner(Object owner, AsyncProcessor route, Duration longest, CamelContext context) {
        this.route = route;
        this.longest = longest;
        this.context = context;
        this.threads = context.getExecutorServiceManager().newCachedThreadPool(owner, "IsogeoExchange");
    }

    /**
     * Runs an exchange, and returns when its processing has returned.
     *
     * @return a stage that completes when the exchange is done, which may be later and in another thread; exceptionally if it failed
     * @throws InterruptedException if the exchange was abandoned
     */
    CompletionStage<Void> run(Exchange exchange) throws InterruptedException {
        CompletableFuture<Void> done = new CompletableFuture<>();
        exchange.getExchangeExtension().addOnCompletion(new Completing(done));
        FutureTask<Void> task = new FutureTask<>(() -> process(exchange, done), null);
        running = task;
        if (abandoned) {
            throw new InterruptedException("the route is stopped");
        }
        threads.execute(task);
        try {
            task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            done.completeExceptionally(new TimeoutException(
                    "the exchange did not end within " + longest.toMillis() + " ms (exchangeTimeout)"));
        } catch (CancellationException e) {
            throw new InterruptedException("the route was stopped before the exchange ended");
        } catch (ExecutionException e) {
            done.completeExceptionally(e.getCause());
        }
        return done;
    }

    private void process(Exchange exchange, CompletableFuture<Void> done) {
        thread = Thread.currentThread();
        try {
            boolean returned = route.process(exchange, sync -> failIfFailed(exchange, done));
            if (returned) {
                failIfFailed(exchange, done);
            }
        } catch (Throwable e) {
            // An error of one exchange must not end the polls.
            done.completeExceptionally(e);
        } finally {
            // An exchange that was left behind may end while the next one runs.
            if (thread == Thread.currentThread()) {
                thread = null;
            }
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
        if (exchange.getException() != null) {
            return exchange.getException();
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
