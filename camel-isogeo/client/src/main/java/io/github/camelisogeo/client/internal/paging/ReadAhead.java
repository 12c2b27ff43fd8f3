package io.github.camelisogeo.client.internal.paging;

import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.call.Cancellation;
import io.github.camelisogeo.client.internal.paging.PagePlan.Request;
import io.github.camelisogeo.client.internal.paging.PagePlan.Verdict;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/** Requests a limited number of pages ahead of their reader, and returns them in order. For one reader at a time. */
final class ReadAhead<T> {

    private static final String CLOSED = "the stream is closed";

    private final PageSource<T> source;
    private final PagePlan plan;
    private final int window;
    private final ExecutorService executor;
    private final CallScope scope;
    private final Deque<Asked<T>> asked = new ArrayDeque<>();
    private Cancellation cancellation;
    private volatile boolean closed;
    private boolean begun;

    ReadAhead(PageSource<T> source, PagePlan plan, int window, ExecutorService executor, CallScope scope) {
        this.source = source;
        this.plan = plan;
        this.window = window;
        this.executor = executor;
        this.scope = scope;
        this.cancellation = scope.cancellation().part(CLOSED);
    }

    private record Asked<T>(Request request, Future<Page<T>> answer) {}

    /**
     * Returns the next page, or null after the last one. The page is empty if results have moved in the meantime and must be requested
     * again.
     *
     * @throws ExecutionException if the page can't be read
     */
    Page<T> next() throws InterruptedException, ExecutionException {
        ask();
        Asked<T> first = closed ? null : asked.poll();
        if (first == null || plan.isBeyondEnd(first.request())) {
            close();
            return null;
        }
        Page<T> page;
        try {
            page = first.answer().get();
        } catch (ExecutionException e) {
            if (closed) {
                return null;
            }
            throw e;
        }
        Verdict verdict = plan.arrived(first.request(), page);
        if (verdict != Verdict.TAKE) {
            forget();
        }
        if (verdict == Verdict.LOOK_AGAIN) {
            return next();
        }
        // The next pages are requested while this page is being used.
        ask();
        return verdict == Verdict.REPLAN ? new Page<>(List.of(), page.total(), page.limit()) : page;
    }

    /** Returns true if the server promises more results. */
    boolean promisesMore() {
        return !asked.isEmpty() || plan.hasNext(!begun);
    }

    /** Returns the index of the first result that was requested. */
    long beginning() {
        return plan.beginning();
    }

    /** Returns true if the answers contradict each other, so that this would never end. */
    boolean isContradicted() {
        return plan.isContradicted();
    }

    private void ask() {
        while (!closed && asked.size() < window && plan.hasNext(!begun)) {
            begun = true;
            Request request = plan.next();
            CallScope place = scope.at("page from offset " + request.offset(), cancellation);
            asked.add(new Asked<>(request, submitted(place, request)));
        }
    }

    /** Requests a page. If the executor is closed, the page fails when it is its turn, like one that can't be read. */
    private Future<Page<T>> submitted(CallScope place, Request request) {
        try {
            return executor.submit(
                    (Callable<Page<T>>) () -> place.call(() -> source.page(request.offset(), request.limit())));
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(
                    new IllegalStateException(place.title() + ": the client is closed", e));
        }
    }

    private void forget() {
        cancellation.cancel();
        asked.clear();
        cancellation = scope.cancellation().part(CLOSED);
    }

    /** Stops reading and ends the calls. A reader that waits in another thread gets null. */
    void close() {
        closed = true;
        cancellation.cancel();
    }
}
