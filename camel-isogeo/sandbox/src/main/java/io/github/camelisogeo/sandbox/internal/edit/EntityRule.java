package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.model.Json;

/** The rules for entities of one kind, in addition to the types of their attributes. */
interface EntityRule {

    /** Returns the body in its regular form. Known deviations of clients are corrected in a copy. */
    default ObjectNode tidied(ObjectNode body) {
        return body;
    }

    /**
     * Checks the entity in its new state, and completes it.
     *
     * @param before the entity before the change, or null if it is new
     * @param owner the workgroup that owns it, or null if there is none
     * @throws io.github.camelisogeo.sandbox.internal.model.InvalidValueException if the entity is invalid
     * @throws io.github.camelisogeo.sandbox.internal.model.ConflictException if it conflicts with an existing entity
     */
    default void settle(Catalogue catalogue, Entity before, String owner, ObjectNode document) {}

    /** Returns the key that identifies it in its routes. */
    default String key(ObjectNode document) {
        return Json.text(document, "_id");
    }

    /** Returns the tag that records carry, or null if they carry none. */
    default String tag(String owner, ObjectNode document) {
        return null;
    }
}
