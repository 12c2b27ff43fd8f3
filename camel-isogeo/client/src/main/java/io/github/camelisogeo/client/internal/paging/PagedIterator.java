package io.github.camelisogeo.client.internal.paging;

import io.github.camelisogeo.client.error.FailedCall;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.search.ResultStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Iterates over the results of all pages, in order and without duplicates. The first call of {@link #hasNext}, {@link #next} or
 * {@link #readFirstPage} requests the first page. Only the pages that were read ahead are in memory, whatever the total is.
 *
 * <p>{@code hasNext} never throws. If the next page can't be read, it returns true and {@code next} throws the exception, so that a reader
 * that looks one result ahead doesn't lose the current one. After that, the iterator is closed. Safe for use by multiple threads.
 *
 * @param <T> the type of results
 */
public final class PagedIterator<T> implements ResultStream<T> {

    private static final Logger LOG = LoggerFactory.getLogger(PagedIterator.class);

    private final CallScope scope;
    private final ReadAhead<T> pages;
    private final PageSource<T> source;
    private final RecentIds recent;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<T> ready = new ArrayDeque<>();
    private final Patience patience = new Patience();
    private RuntimeException failure;
    private boolean ended;
    private boolean begun;
    private boolean listed;
    private long promised;
    private volatile boolean closed;
    /** Whether a reader was told that there is nothing more. */
    private volatile boolean exhausted;

    PagedIterator(CallScope scope, ReadAhead<T> pages, PageSource<T> source, int remembered) {
        this.scope = scope;
        this.pages = pages;
        this.source = source;
        this.recent = new RecentIds(remembered);
    }

    @Override
    public Iterator<T> iterator() {
        if (exhausted) {
            throw new IllegalStateException(scope.operation() + ": all results were read already, and they can be read"
                    + " only once: ask for another stream, or keep them with stream().toList()");
        }
        return this;
    }

    @Override
    public boolean hasNext() {
        if (!isLocked()) {
            // next() says so.
            return true;
        }
        try {
            fill();
            // The end of a reading that was closed is not that of the results: next() says so.
            exhausted |= ready.isEmpty() && failure == null && ended;
            return !exhausted;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public T next() {
        if (!isLocked()) {
            throw interrupted(null);
        }
        try {
            fill();
            if (!ready.isEmpty()) {
                return ready.poll();
            }
            throwFailure();
            exhausted = true;
            throw new NoSuchElementException("no more results");
        } finally {
            lock.unlock();
        }
    }

    /**
     * Reads the first page if no page has been read.
     *
     * @throws io.github.camelisogeo.client.error.IsogeoException if it can't be read
     */
    public void readFirstPage() {
        if (!isLocked()) {
            throw interrupted(null);
        }
        try {
            fill();
            if (!begun) {
                throwFailure();
                throw new IllegalStateException(scope.title() + ": nothing was read");
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the lock. Returns false if the thread is interrupted while another thread reads. */
    private boolean isLocked() {
        if (lock.tryLock()) {
            return true;
        }
        try {
            lock.lockInterruptibly();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private IsogeoTransportException interrupted(InterruptedException e) {
        return new IsogeoTransportException(
                FailedCall.ofReading(scope.operation(), scope.identifiers(), 0),
                "interrupted while waiting for a page",
                e);
    }

    private void throwFailure() {
        if (failure != null) {
            RuntimeException thrown = failure;
            failure = null;
            throw thrown;
        }
        if (!ended) {
            throw new IllegalStateException(scope.operation()
                    + ": the stream was closed before its end, so the remaining results can't be read");
        }
    }

    private void fill() {
        while (ready.isEmpty() && !ended && !closed) {
            try {
                take(pages.next());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                fail(interrupted(e));
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
            end();
            return;
        }
        begun = true;
        promised = page.total();
        listed |= !page.results().isEmpty();
        boolean somethingNew = false;
        int handedOut = 0;
        for (T result : page.results()) {
            String id = source.idOf(result);
            boolean known = !recent.add(id);
            if (!known) {
                ready.add(result);
                handedOut++;
            }
            // It is impossible to tell whether a result without an identifier is new.
            somethingNew |= id != null && !known;
        }
        patience.arrived(page.results().size(), handedOut, somethingNew);
        if (patience.isOver() && pages.promisesMore()) {
            fail(Patience.failure(scope, page.total()));
        } else if (pages.isContradicted()) {
            fail(StepsBack.failure(scope, page.total()));
        }
    }

    private void end() {
        if (!closed && !listed && promised > pages.beginning()) {
            fail(Patience.nothing(scope, promised));
        } else if (!closed && patience.isTailMissing(promised - pages.beginning())) {
            fail(patience.tailMissing(scope, promised));
        } else {
            ended = !closed;
            String doubt = patience.doubt(promised - pages.beginning());
            if (doubt != null && ended) {
                LOG.warn("{}: {}", scope.operation(), doubt);
            }
        }
    }

    private void fail(RuntimeException why) {
        ended = !closed;
        failure = closed ? null : why;
        pages.close();
    }

    /** Stops reading and closes the connections at once. A thread that waits for a page returns. */
    @Override
    public void close() {
        closed = true;
        pages.close();
    }
}
