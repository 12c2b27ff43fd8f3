package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.Sent;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.model.Identifier;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Stamps;

/** Creates, changes and deletes entities. Records immediately show the changes of the entities they name. */
public final class EntityEditor {

    private final Stamps stamps;

    public EntityEditor(Stamps stamps) {
        this.stamps = stamps;
    }

    /**
     * Creates an entity.
     *
     * @param owner the key of the workgroup that will own it, or null if nobody will
     * @param attributes as accepted by {@link EntityRules#attributes}
     * @throws io.github.camelisogeo.sandbox.internal.model.NotFoundException if the workgroup doesn't exist, or no longer exists
     */
    public Written<Entity> create(Catalogue catalogue, EntityRules rules, String owner, ObjectNode attributes) {
        Entity workgroup = owner == null ? null : NamedEntity.find(catalogue, EntityKind.WORKGROUP, owner);
        ObjectNode document = Json.object().put("_id", Identifier.random());
        Sent.apply(attributes, document);
        rules.settle(catalogue, null, owner, document);
        String tag = rules.rule().tag(owner, document);
        if (tag != null) {
            document.put("_tag", tag);
        }
        if (isStamped(rules)) {
            String now = stamps.next();
            document.put("_created", now).put("_modified", now);
        }
        if (workgroup != null && rules.shape().knows("owner")) {
            document.putObject("owner").put("_id", owner).put("_tag", workgroup.tag());
        }
        Entity entity = new Entity(rules.kind(), rules.rule().key(document), tag, owner, document);
        return new Written<>(catalogue.with(catalogue.entities().with(entity)), entity);
    }

    /** Returns true if the entities have time stamps. Old clients don't know those of contacts. */
    private static boolean isStamped(EntityRules rules) {
        return rules.kind() != EntityKind.CONTACT && rules.shape().knows("_created");
    }

    /** Changes the given attributes, and leaves the others unchanged. */
    public Written<Entity> update(Catalogue catalogue, EntityRules rules, String key, ObjectNode attributes) {
        Entity before = NamedEntity.find(catalogue, rules.kind(), key);
        ObjectNode document = before.document().deepCopy();
        Sent.apply(attributes, document);
        rules.settle(catalogue, before, before.owner(), document);
        Entity after = new Entity(before.kind(), before.key(), before.tag(), before.owner(), stamped(rules, document));
        Catalogue changed = catalogue.with(catalogue.entities().with(after));
        return new Written<>(Mentions.replace(changed, after), after);
    }

    private ObjectNode stamped(EntityRules rules, ObjectNode document) {
        return isStamped(rules) ? document.put("_modified", stamps.next()) : document;
    }

    /** Deletes an entity, and removes it from the records that name it. */
    public Written<Entity> delete(Catalogue catalogue, EntityKind kind, String key) {
        Entity entity = NamedEntity.find(catalogue, kind, key);
        Catalogue without = catalogue.with(catalogue.entities().without(kind, key));
        return new Written<>(Mentions.remove(Traces.erase(without, entity), entity, stamps), entity);
    }
}
