package io.github.camelisogeo.sandbox.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.catalogue.Entity;
import io.github.camelisogeo.sandbox.model.Json;

/** What the entities of one kind must be, beyond the types of their attributes. */
interface EntityRule {

    /** A body in the form that is checked: what clients are known to send otherwise is put right in a copy. */
    default ObjectNode tidied(ObjectNode body) {
        return body;
    }

    /**
     * Checks an entity as it will stand, and completes it.
     *
     * @param before as it stood, null when it is new
     * @param owner the workgroup that it belongs to, null when it belongs to none
     * @throws io.github.camelisogeo.sandbox.model.InvalidValueException when it makes no sense
     * @throws io.github.camelisogeo.sandbox.model.ConflictException when there is one that excludes it
     */
    default void settle(Catalogue catalogue, Entity before, String owner, ObjectNode document) {}

    /** The key of its routes. */
    default String key(ObjectNode document) {
        return Json.text(document, "_id");
    }

    /** The tag that records carry, null when they carry none. */
    default String tag(String owner, ObjectNode document) {
        return null;
    }
}
