package io.github.camelisogeo.sandbox.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.catalogue.CatalogueRecord;
import io.github.camelisogeo.sandbox.catalogue.Entity;
import io.github.camelisogeo.sandbox.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.model.Json;
import io.github.camelisogeo.sandbox.model.Stamps;
import java.util.Map;
import java.util.function.Predicate;

/** The places where records say what they know of an entity. */
final class Mentions {

    /** The list in which a kind of entity is named, and where in an element of it. */
    private record Place(String list, String attribute) {}

    private static final Map<EntityKind, Place> PLACES = Map.of(
            EntityKind.CONTACT, new Place("contacts", "contact"),
            EntityKind.LICENSE, new Place("conditions", "license"),
            EntityKind.SPECIFICATION, new Place("specifications", "specification"));

    private Mentions() {}

    /** What is said of the entity from now on. It is no change of the records, whose stamps stay. */
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

    /** The records change, since they lose what belongs to them. */
    static Catalogue remove(Catalogue catalogue, Entity entity, Stamps stamps) {
        if (entity.kind() == EntityKind.FORMAT) {
            // They are still of that format, whether somebody knows it or not.
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
