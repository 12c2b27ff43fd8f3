package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.Map;

/** Collects the entities that records name, so that listings, filters and counts agree with the records. */
final class EntityCollector {

    private final EntityTable table = new EntityTable();
    private final CatalogCollector catalogs = new CatalogCollector(table);

    EntityCollector() {
        Vocabulary.addTo(table);
    }

    /**
     * Collects the entities that a record names.
     *
     * @param owner the workgroup that holds the record, or null
     */
    void collect(ObjectNode record, Map<String, String> tags, String owner) {
        addWorkgroup(record.path("_creator"));
        record.path("layers")
                .forEach(layer -> addWorkgroup(layer.path("dataset").path("_creator")));
        record.path("serviceLayers")
                .forEach(layer -> addWorkgroup(layer.path("service").path("_creator")));
        record.path("contacts").forEach(contact -> addContact(contact.path("contact"), owner));
        record.path("keywords").forEach(keyword -> addKeyword(keyword, owner));
        record.path("conditions").forEach(condition -> addTagged(EntityKind.LICENSE, condition.path("license")));
        record.path("specifications")
                .forEach(conformity -> addTagged(EntityKind.SPECIFICATION, conformity.path("specification")));
        record.path("limitations")
                .forEach(limitation -> add(EntityKind.DIRECTIVE, null, null, limitation.path("directive")));
        addCoordinateSystem(record.path("coordinate-system"), owner);
        addFormat(record, tags);
        catalogs.collect(record, tags, owner);
    }

    private void addWorkgroup(JsonNode workgroup) {
        add(EntityKind.WORKGROUP, Json.text(workgroup, "_tag"), null, workgroup);
        addContact(workgroup.path("contact"), Json.text(workgroup, "_id"));
    }

    private void addContact(JsonNode contact, String namedBy) {
        String id = Json.text(contact, "_id");
        if (id == null) {
            return;
        }
        JsonNode owner = contact.path("owner");
        if (owner.isObject()) {
            addWorkgroup(owner);
        }
        String tag = Json.text(contact, "_tag");
        String ownerId = tag == null ? namedBy : middle(tag);
        boolean custom = "custom".equals(Json.text(contact, "type"));
        add(EntityKind.CONTACT, tag, custom ? ownerId : null, contact);
    }

    private void addKeyword(JsonNode keyword, String owner) {
        add(EntityKind.KEYWORD, Json.text(keyword, "_tag"), null, keyword);
        add(EntityKind.THESAURUS, null, null, keyword.path("thesaurus"));
        String id = Json.text(keyword, "_id");
        if (id != null && owner != null) {
            table.put(Choice.of(EntityKind.CHOSEN_KEYWORD, owner, id));
        }
    }

    private void addTagged(EntityKind kind, JsonNode entity) {
        JsonNode owner = entity.path("owner");
        if (owner.isObject()) {
            addWorkgroup(owner);
        }
        String tag = Json.text(entity, "_tag");
        String ownerId = tag == null ? Json.text(owner, "_id") : middle(tag);
        add(kind, tag, "isogeo".equals(ownerId) ? null : ownerId, entity);
    }

    private void addCoordinateSystem(JsonNode system, String owner) {
        if (system.hasNonNull("code")) {
            String tag = Json.text(system, "_tag");
            String code = system.get("code").asText();
            table.add(EntityKind.COORDINATE_SYSTEM, code, tag, null, system);
            if (owner != null) {
                table.put(Choice.of(EntityKind.CHOSEN_SYSTEM, owner, code));
            }
        }
    }

    private void addFormat(ObjectNode record, Map<String, String> tags) {
        String code = FormatCollector.code(record);
        if (code != null) {
            table.put(FormatCollector.met(table.get(EntityKind.FORMAT, code), record, tags));
        }
    }

    private void add(EntityKind kind, String tag, String owner, JsonNode document) {
        String id = Json.text(document, "_id");
        if (id != null) {
            table.add(kind, id, tag, owner, document);
        }
    }

    /** Returns the owner in {@code contact:<owner>:<id>}. */
    private static String middle(String tag) {
        String[] parts = tag.split(":", -1);
        return parts.length > 2 ? parts[1] : null;
    }

    Entities entities() {
        Vocabulary.complete(table);
        return new Entities(table);
    }
}
