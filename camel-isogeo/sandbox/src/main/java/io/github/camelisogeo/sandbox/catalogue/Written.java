package io.github.camelisogeo.sandbox.catalogue;

/**
 * What a write leads to.
 *
 * @param catalogue all there is after it
 * @param result what was written, null when it was deleted
 */
public record Written<T>(Catalogue catalogue, T result) {}
