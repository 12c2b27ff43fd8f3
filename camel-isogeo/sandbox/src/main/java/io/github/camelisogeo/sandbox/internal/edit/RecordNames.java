package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;

/** The entities of one kind that a record names. */
interface RecordNames {

    /** Returns the identifier in an element of a model, or null if it has none. */
    String key(JsonNode element);

    boolean has(ObjectNode record, String key);

    /**
     * Adds an entity to a record.
     *
     * @throws io.github.camelisogeo.sandbox.internal.model.NotFoundException if there is no such entity
     */
    void add(Catalogue catalogue, ObjectNode record, JsonNode element);

    void remove(ObjectNode record, String key);

    void clear(ObjectNode record);
}
