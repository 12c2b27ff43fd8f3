package io.github.camelisogeo.sandbox.catalogue;

/**
 * What orders records of which all else is the same. A copy that was written, and so became a record of its own, still
 * stands where it stood among the copies: whoever reads page by page in the order of creation misses none.
 *
 * @param root the identifier of the record that the data holds
 * @param copy which copy of it, 0 for itself
 */
public record Lineage(String root, int copy) {}
