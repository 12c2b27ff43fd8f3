package io.github.camelisogeo.sandbox.catalogue;

/**
 * What a write leads to.
 *
 * @param catalogue all there is after it
 * @param record the record written, null when it was deleted
 */
public record Written(Catalogue catalogue, RecordCopy record) {}
