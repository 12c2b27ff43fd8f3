package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.Sent;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Occasion;
import io.github.camelisogeo.sandbox.internal.model.Shape;

/** The contact of a user or a workgroup, which is part of its document. */
final class OwnContact {

    private static final Shape CONTACT = Shape.of("Contact");

    private OwnContact() {}

    /** Returns the contact with only the known attributes, and drops the others. */
    static ObjectNode tidied(ObjectNode body) {
        ObjectNode tidy = body.deepCopy();
        if (tidy.get("contact") instanceof ObjectNode contact) {
            tidy.set("contact", CONTACT.sent(contact, Occasion.UPDATE));
        }
        return tidy;
    }

    /** Completes the sent contact with the attributes of the previous one, and with those that identify it. */
    static ObjectNode settle(Entity before, ObjectNode document, String type, String defaultId) {
        ObjectNode contact = before == null
                ? Json.object().put("_deleted", false).put("available", true)
                : before.document().path("contact").deepCopy();
        if (document.get("contact") instanceof ObjectNode sent) {
            Sent.apply(sent, contact);
        }
        Sent.require(contact, "name");
        String known = Json.text(contact, "_id");
        String id = known == null ? defaultId : known;
        contact.put("_id", id).put("_tag", "contact:" + type + ":" + id).put("type", type);
        document.set("contact", contact);
        return contact;
    }
}
