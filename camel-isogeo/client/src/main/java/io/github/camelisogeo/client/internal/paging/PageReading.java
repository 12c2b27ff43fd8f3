package io.github.camelisogeo.client.internal.paging;

import io.github.camelisogeo.client.internal.call.CallScope;
import java.util.concurrent.ExecutorService;

/** Opens readings of many pages, on the threads of a client. */
public final class PageReading {

    private static final int LEAST_REMEMBERED = 1000;

    private final ExecutorService executor;

    /**
     * Makes readings.
     *
     * @param executor runs the calls; it is not closed here
     */
    public PageReading(ExecutorService executor) {
        this.executor = executor;
    }

    /**
     * Opens a reading; nothing is asked for yet.
     *
     * @param scope the call that the reading belongs to
     * @param source where the pages come from
     * @param offset the rank of the first result
     * @param expectedTotal the total if it is known, or null; with it, more pages can be asked for before the first one has come
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
