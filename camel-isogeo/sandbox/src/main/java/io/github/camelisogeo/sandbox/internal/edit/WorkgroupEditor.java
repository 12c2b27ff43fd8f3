package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordCopy;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordEditor;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.List;

/** Creates, changes and deletes workgroups, with everything that depends on them. */
public final class WorkgroupEditor {

    private static final List<EntityKind> OWNED = List.of(
            EntityKind.CATALOG,
            EntityKind.CONTACT,
            EntityKind.LICENSE,
            EntityKind.SPECIFICATION,
            EntityKind.DATA_SOURCE,
            EntityKind.INVITATION,
            EntityKind.MEMBERSHIP,
            EntityKind.CHOSEN_SYSTEM,
            EntityKind.CHOSEN_KEYWORD);

    private final EntityEditor entities;
    private final RecordRemoval removal;
    private final Memberships memberships;

    public WorkgroupEditor(EntityEditor entities, RecordEditor records, Memberships memberships) {
        this.entities = entities;
        this.removal = new RecordRemoval(records);
        this.memberships = memberships;
    }

    /**
     * Creates a workgroup.
     *
     * @param admin the key of the user who creates it
     */
    public Written<Entity> create(Catalogue catalogue, ObjectNode attributes, String admin) {
        Written<Entity> written = entities.create(catalogue, EntityRules.WORKGROUP, null, attributes);
        Entity workgroup = written.result();
        Catalogue known = withContact(written.catalogue(), workgroup);
        return new Written<>(memberships.add(known, workgroup.key(), admin, "admin"), workgroup);
    }

    public Written<Entity> update(Catalogue catalogue, String key, ObjectNode attributes) {
        Written<Entity> written = entities.update(catalogue, EntityRules.WORKGROUP, key, attributes);
        Catalogue known = withContact(written.catalogue(), written.result());
        String contact = written.result().document().at("/contact/_id").asText();
        return new Written<>(
                Mentions.replace(known, NamedEntity.find(known, EntityKind.CONTACT, contact)), written.result());
    }

    /** Adds the contact of a workgroup to the contacts, so that it can be attached to records like any other. */
    private static Catalogue withContact(Catalogue catalogue, Entity workgroup) {
        ObjectNode contact = (ObjectNode) workgroup.document().get("contact");
        String id = Json.text(contact, "_id");
        Entity entity = new Entity(EntityKind.CONTACT, id, Json.text(contact, "_tag"), null, contact);
        return catalogue.with(catalogue.entities().with(entity));
    }

    /** Deletes a workgroup with its records and everything else it owns. */
    public Written<Entity> delete(Catalogue catalogue, String key) {
        Entity workgroup = NamedEntity.find(catalogue, EntityKind.WORKGROUP, key);
        Catalogue after = catalogue.withShares(catalogue.shares().stream()
                .filter(share -> !key.equals(share.creator()))
                .toList());
        for (RecordCopy record : catalogue.heldBy(key)) {
            after = removal.delete(after, record).catalogue();
        }
        for (EntityKind kind : OWNED) {
            for (Entity owned : catalogue.entities().ownedBy(kind, key)) {
                after = entities.delete(after, kind, owned.key()).catalogue();
            }
        }
        String contact = workgroup.document().at("/contact/_id").asText();
        if (after.entities().find(EntityKind.CONTACT, contact).isPresent()) {
            after = entities.delete(after, EntityKind.CONTACT, contact).catalogue();
        }
        return entities.delete(after, EntityKind.WORKGROUP, key);
    }
}
