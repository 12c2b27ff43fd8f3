package io.github.camelisogeo.client.internal.paging;

/**
 * Where pages come from. Used by several threads at once.
 *
 * @param <T> the type of results
 */
public interface PageSource<T> {

    /** Asks for a page; failures are thrown as they are. */
    Page<T> page(long offset, int limit);

    /** The identifier of a result, by which a repeated one is known; null where it has none. */
    String idOf(T result);
}
