package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;

/** The rules for elements of one record part, in addition to the types of their attributes. */
interface PartRule {

    /** Returns the body in its regular form. Known deviations of clients are corrected in a copy. */
    default ObjectNode tidied(ObjectNode body) {
        return body;
    }

    /**
     * Checks the element in its new state, and completes it.
     *
     * @param before the element before the change, or null if it is new
     * @throws io.github.camelisogeo.sandbox.internal.model.InvalidValueException if the element is invalid
     * @throws io.github.camelisogeo.sandbox.internal.model.ConflictException if it conflicts with another element of the record
     */
    void settle(Catalogue catalogue, ObjectNode record, ObjectNode before, ObjectNode element);
}
