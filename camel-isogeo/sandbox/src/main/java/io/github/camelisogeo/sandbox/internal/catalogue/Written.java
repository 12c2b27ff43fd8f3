package io.github.camelisogeo.sandbox.internal.catalogue;

/**
 * The result of a write.
 *
 * @param catalogue the catalogue after the write
 * @param result what was written, or null if it was deleted
 */
public record Written<T>(Catalogue catalogue, T result) {}
