package io.github.camelisogeo.client.internal.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.model.Contact;
import io.github.camelisogeo.client.model.ModelJson;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Converts a contact to the form that its creation in a workgroup expects. Three attributes have other names there than everywhere else.
 */
final class ContactCreation {

    private static final Map<String, String> NAMES =
            Map.of("fax", "faxNumber", "organization", "organizationName", "phone", "phoneNumber");

    private ContactCreation() {}

    static Contact of(Contact contact) {
        Map<String, Object> others = new LinkedHashMap<>(contact.otherAttributes());
        JsonNode whole = ModelJson.toTree(contact);
        NAMES.forEach((name, atCreation) -> {
            others.remove(name);
            if (whole.has(name)) {
                others.put(atCreation, whole.get(name));
            }
        });
        return contact.toBuilder()
                .fax(null)
                .organization(null)
                .phone(null)
                .otherAttributes(others)
                .build();
    }
}
