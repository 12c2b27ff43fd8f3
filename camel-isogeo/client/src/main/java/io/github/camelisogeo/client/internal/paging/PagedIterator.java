package io.github.camelisogeo.client.internal.paging;

import io.github.camelisogeo.client.error.FailedCall;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.search.ResultStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The results of all pages, in order, each once. The first page is asked for by the first {@link #hasNext}, {@link #next} or {@link
 * #firstPage}. Memory is that of the pages ahead, whatever the total.
 *
 * <p>{@code hasNext} throws nothing: when the next page could not be read it says true, and {@code next} throws why, so that a reader
 * who looks one result ahead doesn't lose the one in hand. After that it is closed. Safe for several threads.
 *
 * @param <T> the type of results
 */
public final class PagedIterator<T> implements ResultStream<T> {

    private static final int MOST_BARREN_PAGES = 10;
    private static final int OK = 200;

    private final CallScope scope;
    private final ReadAhead<T> pages;
    private final PageSource<T> source;
    private final RecentIds recent;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<T> ready = new ArrayDeque<>();
    private Page<T> firstPage;
    private RuntimeException failure;
    private boolean ended;
    private int barrenPages;
    private volatile boolean closed;

    PagedIterator(CallScope scope, ReadAhead<T> pages, PageSource<T> source, int remembered) {
        this.scope = scope;
        this.pages = pages;
        this.source = source;
        this.recent = new RecentIds(remembered);
    }

    @Override
    public boolean hasNext() {
        lock.lock();
        try {
            fill();
            // The end of a reading that was closed is not that of the results: next() says so.
            return !ready.isEmpty() || failure != null || !ended;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public T next() {
        lock.lock();
        try {
            fill();
            if (!ready.isEmpty()) {
                return ready.poll();
            }
            throwFailure();
            throw new NoSuchElementException("no more results");
        } finally {
            lock.unlock();
        }
    }

    /**
     * The first page, as it came.
     *
     * @throws io.github.camelisogeo.client.error.IsogeoException when it could not be read
     */
    public Page<T> firstPage() {
        lock.lock();
        try {
            fill();
            if (firstPage == null) {
                throwFailure();
                throw new IllegalStateException(scope.operation() + ": nothing was read");
            }
            return firstPage;
        } finally {
            lock.unlock();
        }
    }

    private void throwFailure() {
        if (failure != null) {
            RuntimeException thrown = failure;
            failure = null;
            throw thrown;
        }
        if (!ended) {
            throw new IllegalStateException(
                    scope.operation() + ": the stream was closed before its end, what was left can't be read any more");
        }
    }

    private void fill() {
        while (ready.isEmpty() && !ended && !closed) {
            try {
                take(pages.next());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                fail(new IsogeoTransportException(call(0), "interrupted while it waited for a page", e));
            } catch (ExecutionException e) {
                fail(e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause()));
            }
        }
        if (closed) {
            ready.clear();
        }
    }

    private FailedCall call(int status) {
        return new FailedCall(scope.operation(), scope.identifiers(), "GET", "(whole)", status, null);
    }

    private void take(Page<T> page) {
        if (page == null) {
            ended = !closed;
            return;
        }
        if (firstPage == null) {
            firstPage = page;
        }
        for (T result : page.results()) {
            if (recent.add(source.idOf(result))) {
                ready.add(result);
            }
        }
        barrenPages = ready.isEmpty() ? barrenPages + 1 : 0;
        if (barrenPages == MOST_BARREN_PAGES && pages.promisesMore()) {
            fail(new IsogeoUnreadableAnswerException(
                    call(OK),
                    MOST_BARREN_PAGES + " pages in a row brought nothing new, and still a total of " + page.total()
                            + " is promised"));
        }
    }

    private void fail(RuntimeException why) {
        ended = !closed;
        failure = closed ? null : why;
        pages.close();
    }

    /** Ends the reading and closes its connections at once. */
    @Override
    public void close() {
        closed = true;
        pages.close();
    }
}
