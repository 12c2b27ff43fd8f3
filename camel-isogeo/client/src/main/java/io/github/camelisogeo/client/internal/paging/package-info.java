/**
 * Reads many pages as one iterator. Pages are requested ahead of their reader and returned in order. A selection that changes in the
 * meantime is followed as far as its totals allow. No class here depends on an entity.
 *
 * <p>{@link io.github.camelisogeo.client.internal.paging.PagePlan} decides which pages to request,
 * {@link io.github.camelisogeo.client.internal.paging.ReadAhead} requests them, and
 * {@link io.github.camelisogeo.client.internal.paging.PagedIterator} returns their results.
 */
package io.github.camelisogeo.client.internal.paging;
