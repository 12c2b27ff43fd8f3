package io.github.camelisogeo.examples.cataloguesync;

import io.github.camelisogeo.client.model.Metadata;

/**
 * Something to do to the catalogue.
 *
 * @param type what the mirror will see: created, updated or deleted
 * @param id of the record; null for one that is to be created
 * @param body what is sent; null for a deletion
 */
record Edit(String type, String id, Metadata body) {}
