package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;

/** Invitations to a workgroup, which can't be changed. */
final class InvitationRule implements EntityRule {

    private static final int WEEK = 7 * 24 * 3600;

    @Override
    public ObjectNode tidied(ObjectNode body) {
        ObjectNode tidy = body.deepCopy();
        tidy.remove("group");
        return tidy;
    }

    @Override
    public void settle(Catalogue catalogue, Entity before, String owner, ObjectNode document) {
        MailAddress.require(document, "email");
        if (!document.has("expiresIn")) {
            document.put("expiresIn", WEEK);
        }
        document.putObject("group").put("_id", owner);
    }
}
