package io.github.camelisogeo.sandbox.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.catalogue.Catalogue;

/** What the elements of one part of a record must be, beyond the types of their attributes. */
interface PartRule {

    /** A body in the form that is checked: what clients are known to send otherwise is put right in a copy. */
    default ObjectNode tidied(ObjectNode body) {
        return body;
    }

    /**
     * Checks an element as it will stand in the record, and completes it.
     *
     * @param before the element as it stood, null when it is new
     * @throws io.github.camelisogeo.sandbox.model.InvalidValueException when it makes no sense
     * @throws io.github.camelisogeo.sandbox.model.ConflictException when the record has one that excludes it
     */
    void settle(Catalogue catalogue, ObjectNode record, ObjectNode before, ObjectNode element);
}
