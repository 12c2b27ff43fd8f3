/**
 * Readings of many pages as one iterator: pages are asked for ahead of their reader, in order, and a selection that changes meanwhile
 * is followed as far as its totals tell. It knows no entity.
 *
 * <p>{@link io.github.camelisogeo.client.internal.paging.PagePlan} decides, {@link io.github.camelisogeo.client.internal.paging.ReadAhead} asks,
 * {@link io.github.camelisogeo.client.internal.paging.PagedIterator} hands out.
 */
package io.github.camelisogeo.client.internal.paging;
