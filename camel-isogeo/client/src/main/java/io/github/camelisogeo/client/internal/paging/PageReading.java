package io.github.camelisogeo.client.internal.paging;

import io.github.camelisogeo.client.internal.call.CallScope;
import java.util.concurrent.ExecutorService;

/** Reads many pages, on the threads of a client. */
public final class PageReading {

    private static final int LEAST_REMEMBERED = 10_000;

    private final ExecutorService executor;

    /**
     * Creates an instance.
     *
     * @param executor runs the calls; it isn't closed by this class
     */
    public PageReading(ExecutorService executor) {
        this.executor = executor;
    }

    /**
     * Returns an iterator of all results. Nothing is requested yet.
     *
     * @param scope the call that the reading belongs to
     * @param source requests the pages
     * @param offset the index of the first result
     * @param expectedTotal the total if it is known, or null; if it is known, more pages can be requested before the first one has arrived
     */
    public <T> PagedIterator<T> open(CallScope scope, PageSource<T> source, long offset, Long expectedTotal) {
        int pageSize = scope.options().pageSize();
        int prefetch = scope.options().prefetch();
        PagePlan plan = new PagePlan(offset, pageSize, expectedTotal);
        return new PagedIterator<>(
                scope,
                new ReadAhead<>(source, plan, prefetch, executor, scope),
                source,
                Math.max(LEAST_REMEMBERED, (prefetch + 2) * pageSize));
    }
}
