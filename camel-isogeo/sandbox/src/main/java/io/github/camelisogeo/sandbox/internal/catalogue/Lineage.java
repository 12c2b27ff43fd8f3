package io.github.camelisogeo.sandbox.internal.catalogue;

/**
 * Orders records that are otherwise equal. A copy that was written becomes a record of its own, but keeps its position
 * among the copies, so that nobody who reads page by page in the order of creation misses a record.
 *
 * @param root the identifier of the record in the data
 * @param copy the number of the copy, 0 for the record itself
 */
public record Lineage(String root, int copy) {}
