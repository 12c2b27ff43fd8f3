package io.github.camelisogeo.client.search;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Results of a search, in order, each once, read page by page as they are consumed. They can be consumed once: as an iterator, in a for
 * loop, or as a {@link #stream}. A second loop over them is refused with an {@link IllegalStateException}. The caller closes it.
 *
 * <p>Nothing is asked for before the first {@link #hasNext} or {@link #next}. {@code hasNext} throws nothing: if the next page can't be read
 * it returns true, and {@code next} throws why, so that a reader who looks one result ahead doesn't lose the one in hand. After a close
 * before the end {@code next} throws an {@link IllegalStateException}. Safe for several threads.
 *
 * @param <T> the type of results
 */
public interface ResultStream<T> extends Iterator<T>, Iterable<T>, AutoCloseable {

    /**
     * Returns this, for a loop over the results that are left.
     *
     * @throws IllegalStateException if all results were read already
     */
    @Override
    Iterator<T> iterator();

    /**
     * Returns the results that are left as a stream. Closing that closes this.
     *
     * @throws IllegalStateException if all results were read already
     */
    default Stream<T> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .onClose(this::close);
    }

    /** Returns the results that are left in another form. The two share the reading: closing one closes the other. */
    default <R> ResultStream<R> map(Function<? super T, ? extends R> form) {
        ResultStream<T> results = this;
        return new ResultStream<>() {
            @Override
            public Iterator<R> iterator() {
                results.iterator();
                return this;
            }

            @Override
            public boolean hasNext() {
                return results.hasNext();
            }

            @Override
            public R next() {
                return form.apply(results.next());
            }

            @Override
            public void close() {
                results.close();
            }
        };
    }

    /** Ends the reading and closes its connections at once; a thread that waits for a result comes back. */
    @Override
    void close();
}
