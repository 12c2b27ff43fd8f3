package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Entities while they are collected. If an entity occurs again, only what wasn't known is added. */
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
            // Old records name it without a tag, and so don't say who owns it.
            put(new Entity(kind, key, tag, owner, known.document()));
        }
    }

    /** Puts an entity, replacing the one with the same key. */
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

    /** Returns the collected entities. This table must not be used afterwards. */
    Map<EntityKind, Map<String, Entity>> entities() {
        return entities;
    }
}
