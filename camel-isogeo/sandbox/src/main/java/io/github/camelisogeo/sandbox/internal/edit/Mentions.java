package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.CatalogueRecord;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Stamps;
import java.util.Map;
import java.util.function.Predicate;

/** The places where records repeat what is known about an entity. */
final class Mentions {

    /** A list that names entities of one kind, and the attribute of its elements that holds them. */
    private record Place(String list, String attribute) {}

    private static final Map<EntityKind, Place> PLACES = Map.of(
            EntityKind.CONTACT, new Place("contacts", "contact"),
            EntityKind.LICENSE, new Place("conditions", "license"),
            EntityKind.SPECIFICATION, new Place("specifications", "specification"));

    private Mentions() {}

    /**
     * Updates the entity in all records that name it. This isn't a change of the records, so their time stamps stay the
     * same.
     */
    static Catalogue replace(Catalogue catalogue, Entity entity) {
        return catalogue.rewritten(named(entity), record -> {
            ObjectNode document = NamedEntity.document(catalogue, entity);
            if (entity.kind() == EntityKind.WORKGROUP) {
                record.set("_creator", document);
            } else if (entity.kind() == EntityKind.CATALOG || entity.kind() == EntityKind.FORMAT) {
                Tagging.tags(record).put(entity.tag(), Json.text(document, "name"));
            } else if (PLACES.containsKey(entity.kind())) {
                Place place = PLACES.get(entity.kind());
                for (JsonNode element : Elements.of(record, place.list())) {
                    if (names(element, place, entity)) {
                        ((ObjectNode) element).set(place.attribute(), document);
                    }
                }
            }
        });
    }

    /** Removes the entity from all records that name it. This is a change of these records. */
    static Catalogue remove(Catalogue catalogue, Entity entity, Stamps stamps) {
        if (entity.kind() == EntityKind.FORMAT) {
            // The records still have that format, even if it is no longer known.
            return catalogue;
        }
        return catalogue.rewritten(named(entity), record -> {
            if (entity.kind() == EntityKind.KEYWORD) {
                Elements.of(record, "keywords").removeIf(keyword -> isId(keyword.path("_id"), entity));
            } else if (PLACES.containsKey(entity.kind())) {
                Place place = PLACES.get(entity.kind());
                Elements.of(record, place.list()).removeIf(element -> names(element, place, entity));
            }
            Tagging.tags(record).remove(String.valueOf(entity.tag()));
            record.put("_modified", stamps.next());
        });
    }

    private static Predicate<CatalogueRecord> named(Entity entity) {
        if (entity.kind() == EntityKind.KEYWORD || PLACES.containsKey(entity.kind())) {
            return record -> record.facts().named().contains(entity.key());
        }
        return entity.tag() == null ? record -> false : record -> record.hasTag(entity.tag());
    }

    private static boolean names(JsonNode element, Place place, Entity entity) {
        return isId(element.path(place.attribute()).path("_id"), entity);
    }

    private static boolean isId(JsonNode id, Entity entity) {
        return entity.key().equals(id.textValue());
    }
}
