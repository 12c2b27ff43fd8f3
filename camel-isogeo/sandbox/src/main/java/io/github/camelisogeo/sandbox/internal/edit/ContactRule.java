package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.Map;

/** The contacts of a workgroup. Three attributes have other names in the request that creates a contact. */
final class ContactRule implements EntityRule {

    private static final Map<String, String> NAMES_AT_CREATION =
            Map.of("organizationName", "organization", "phoneNumber", "phone", "faxNumber", "fax");

    @Override
    public ObjectNode tidied(ObjectNode body) {
        ObjectNode tidy = body.deepCopy();
        NAMES_AT_CREATION.forEach((sent, name) -> {
            if (tidy.has(sent) && !tidy.hasNonNull(name)) {
                tidy.set(name, tidy.remove(sent));
            }
        });
        return tidy;
    }

    @Override
    public void settle(Catalogue catalogue, Entity before, String owner, ObjectNode document) {
        if (before == null) {
            document.put("_deleted", false).put("available", true).put("type", "custom");
        }
    }

    @Override
    public String tag(String owner, ObjectNode document) {
        return "contact:" + owner + ":" + Json.text(document, "_id");
    }
}
