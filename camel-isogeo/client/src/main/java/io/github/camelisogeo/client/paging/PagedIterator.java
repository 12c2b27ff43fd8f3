package io.github.camelisogeo.client.paging;

import io.github.camelisogeo.client.error.FailedCall;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
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
public final class PagedIterator<T> implements Iterator<T>, Closeable {

    private final ReadAhead<T> pages;
    private final PageSource<T> source;
    private final RecentIds recent;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<T> ready = new ArrayDeque<>();
    private Page<T> firstPage;
    private RuntimeException failure;
    private boolean ended;
    private volatile boolean closed;

    PagedIterator(ReadAhead<T> pages, PageSource<T> source, int remembered) {
        this.pages = pages;
        this.source = source;
        this.recent = new RecentIds(remembered);
    }

    @Override
    public boolean hasNext() {
        lock.lock();
        try {
            fill();
            return !ready.isEmpty() || failure != null;
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
                throw new IllegalStateException("closed before the first page was read");
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
    }

    private void fill() {
        while (ready.isEmpty() && !ended) {
            if (closed) {
                ended = true;
                return;
            }
            try {
                take(pages.next());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                fail(new IsogeoTransportException(
                        new FailedCall("search", "GET", "(whole)", 0, null),
                        "interrupted while it waited for a page",
                        e));
            } catch (ExecutionException e) {
                fail(e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause()));
            }
        }
        if (closed) {
            ready.clear();
        }
    }

    private void take(Page<T> page) {
        if (page == null) {
            ended = true;
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
    }

    private void fail(RuntimeException why) {
        ended = true;
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
