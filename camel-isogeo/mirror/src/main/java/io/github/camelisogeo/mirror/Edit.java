package io.github.camelisogeo.mirror;

import io.github.camelisogeo.client.model.Metadata;

/**
 * A change to make in the catalogue.
 *
 * @param type the change that the mirror will see: created, updated or deleted
 * @param id the identifier of the record, or null if it is to be created
 * @param body the record to send, or null for a deletion
 */
record Edit(String type, String id, Metadata body) {}
