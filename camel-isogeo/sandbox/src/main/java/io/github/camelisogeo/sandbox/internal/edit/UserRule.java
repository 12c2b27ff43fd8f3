package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.model.ConflictException;
import io.github.camelisogeo.sandbox.internal.model.Identifier;
import io.github.camelisogeo.sandbox.internal.model.Json;

/** Users are identified by the email address of their contact. */
final class UserRule implements EntityRule {

    @Override
    public ObjectNode tidied(ObjectNode body) {
        return OwnContact.tidied(body);
    }

    @Override
    public void settle(Catalogue catalogue, Entity before, String owner, ObjectNode document) {
        ObjectNode contact = OwnContact.settle(before, document, "user", Identifier.random());
        MailAddress.require(contact, "email");
        String email = Json.text(contact, "email");
        for (Entity other : catalogue.entities().all(EntityKind.USER)) {
            boolean same =
                    email.equalsIgnoreCase(other.document().at("/contact/email").textValue());
            if (same && (before == null || !other.key().equals(before.key()))) {
                throw new ConflictException("there is already a user " + email);
            }
        }
        complete(document);
    }

    private static void complete(ObjectNode document) {
        if (!document.has("language")) {
            document.put("language", "fr");
        }
        if (!document.has("staff")) {
            document.put("staff", false);
        }
        if (!document.has("timezone")) {
            document.put("timezone", "Romance Standard Time");
        }
        if (!document.has("mailchimp")) {
            document.putObject("mailchimp").putArray("subscriptions");
        }
    }
}
