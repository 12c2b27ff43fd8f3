package io.github.camelisogeo.sandbox.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Entities while they are gathered: one that is met again only adds what was not known of it. */
final class EntityTable {

    private final Map<EntityKind, Map<String, Entity>> entities = new EnumMap<>(EntityKind.class);

    EntityTable() {
        for (EntityKind kind : EntityKind.values()) {
            entities.put(kind, new LinkedHashMap<>());
        }
    }

    void add(EntityKind kind, String key, String tag, String owner, JsonNode document) {
        Entity known = entities.get(kind).get(key);
        if (known == null) {
            entities.get(kind).put(key, new Entity(kind, key, tag, owner, document.deepCopy()));
            return;
        }
        complete(known.document(), document);
        if (known.tag() == null && tag != null) {
            // Old records name it without tag, and so without saying whose it is.
            put(new Entity(kind, key, tag, owner, known.document()));
        }
    }

    /** Puts an entity in the place of the one that was known by its key. */
    void put(Entity entity) {
        entities.get(entity.kind()).put(entity.key(), entity);
    }

    private static void complete(ObjectNode known, JsonNode other) {
        for (Map.Entry<String, JsonNode> field : other.properties()) {
            if (!known.hasNonNull(field.getKey())) {
                known.set(field.getKey(), field.getValue().deepCopy());
            }
        }
    }

    Entity get(EntityKind kind, String key) {
        return entities.get(kind).get(key);
    }

    Collection<Entity> all(EntityKind kind) {
        return entities.get(kind).values();
    }

    /** What was gathered; this table is not to be used any more. */
    Map<EntityKind, Map<String, Entity>> entities() {
        return entities;
    }
}
