package io.github.camelisogeo.client.internal.paging;

/**
 * Asks for pages. Called by several threads at once.
 *
 * @param <T> the type of results
 */
public interface PageSource<T> {

    /** Asks for a page. Failures are thrown as they are. */
    Page<T> page(long offset, int limit);

    /** Returns the identifier of a result, by which repeated ones are known, or null if it has none. */
    String idOf(T result);
}
