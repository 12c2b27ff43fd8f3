package io.github.camelisogeo.client.internal.paging;

/**
 * Requests pages. Used by multiple threads at the same time.
 *
 * @param <T> the type of results
 */
public interface PageSource<T> {

    /** Requests a page. Exceptions are passed on unchanged. */
    Page<T> page(long offset, int limit);

    /** Returns the identifier of a result, by which repeated results are recognized, or null if it has none. */
    String idOf(T result);
}
