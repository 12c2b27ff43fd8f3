package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.NotFoundException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The entities that records name, each with the workgroup that owns it. Immutable. */
public final class Entities {

    private static final List<EntityKind> OWNED =
            List.of(EntityKind.CATALOG, EntityKind.CONTACT, EntityKind.LICENSE, EntityKind.SPECIFICATION);

    private final Map<EntityKind, Map<String, Entity>> entities;

    Entities(EntityTable table) {
        OWNED.forEach(kind -> table.all(kind).forEach(entity -> nameOwner(table, entity)));
        entities = new EnumMap<>(table.entities());
    }

    private Entities(Map<EntityKind, Map<String, Entity>> entities) {
        this.entities = entities;
    }

    /** Returns the entities with the format and version that a record names. */
    Entities withFormatOf(ObjectNode record, Map<String, String> tags) {
        String code = FormatCollector.code(record);
        Entity known = code == null ? null : entities.get(EntityKind.FORMAT).get(code);
        Entity met = code == null ? null : FormatCollector.met(known, record, tags);
        return met == known ? this : with(met);
    }

    /** Returns the entities with the given one added, or replacing the one with the same key. */
    public Entities with(Entity entity) {
        Map<EntityKind, Map<String, Entity>> changed = new EnumMap<>(entities);
        Map<String, Entity> ofKind = new LinkedHashMap<>(entities.get(entity.kind()));
        ofKind.put(entity.key(), entity);
        changed.put(entity.kind(), ofKind);
        return new Entities(changed);
    }

    /** Returns the entities without the given one, or this object if there is no such entity. */
    public Entities without(EntityKind kind, String key) {
        if (!entities.get(kind).containsKey(key)) {
            return this;
        }
        Map<EntityKind, Map<String, Entity>> changed = new EnumMap<>(entities);
        Map<String, Entity> ofKind = new LinkedHashMap<>(entities.get(kind));
        ofKind.remove(key);
        changed.put(kind, ofKind);
        return new Entities(changed);
    }

    private static void nameOwner(EntityTable table, Entity entity) {
        Entity owner = entity.owner() == null ? null : table.get(EntityKind.WORKGROUP, entity.owner());
        ObjectNode document = entity.document();
        if (owner != null && !document.hasNonNull("owner")) {
            document.set("owner", owner.document());
        }
    }

    public Optional<Entity> find(EntityKind kind, String key) {
        return Optional.ofNullable(entities.get(kind).get(key));
    }

    /**
     * Returns an entity.
     *
     * @throws NotFoundException if there is no such entity
     */
    public Entity existing(EntityKind kind, String key) {
        return find(kind, key).orElseThrow(() -> new NotFoundException(kind.noun(), key));
    }

    /** Returns all entities of a kind, in the order in which the data names them. */
    public Collection<Entity> all(EntityKind kind) {
        return entities.get(kind).values();
    }

    public List<Entity> ownedBy(EntityKind kind, String workgroup) {
        return all(kind).stream()
                .filter(entity -> Objects.equals(entity.owner(), workgroup))
                .toList();
    }

    /**
     * Returns the entities that a workgroup can use: its own, then the licences and specifications of Isogeo, which
     * nobody can edit.
     */
    public List<Entity> usedIn(EntityKind kind, String workgroup) {
        String ofIsogeo = kind.noun() + ":isogeo:";
        Stream<Entity> shared =
                all(kind).stream().filter(entity -> String.valueOf(entity.tag()).startsWith(ofIsogeo));
        return Stream.concat(ownedBy(kind, workgroup).stream(), shared).toList();
    }

    /**
     * Returns the entity with a tag, such as {@code keyword:isogeo:formations}. Ignores case, since records write the
     * tags of INSPIRE themes in two ways.
     */
    public Optional<Entity> tagged(EntityKind kind, String tag) {
        return all(kind).stream()
                .filter(entity -> tag.equalsIgnoreCase(entity.tag()))
                .findFirst();
    }
}
