package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityView;
import io.github.camelisogeo.sandbox.internal.model.Includes;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Language;

/** Entities that a body names by an object with an identifier. */
final class NamedEntity {

    private NamedEntity() {}

    /** Replaces what the client sent about the entity by everything known about it. */
    static void settle(Catalogue catalogue, ObjectNode element, String attribute, EntityKind kind) {
        if (element.hasNonNull(attribute)) {
            String id = Json.text(element.get(attribute), "_id");
            if (id == null) {
                throw new InvalidValueException(
                        attribute, element.get(attribute).toString(), "an object with an _id");
            }
            element.set(attribute, document(catalogue, find(catalogue, kind, id)));
        }
    }

    static Entity find(Catalogue catalogue, EntityKind kind, String key) {
        return catalogue.entities().existing(kind, key);
    }

    /** Returns an entity as records contain it. */
    static ObjectNode document(Catalogue catalogue, Entity entity) {
        return new EntityView(catalogue, Includes.NONE, Language.FRENCH).of(entity);
    }
}
