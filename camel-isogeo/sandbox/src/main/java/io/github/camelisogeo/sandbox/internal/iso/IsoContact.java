package io.github.camelisogeo.sandbox.internal.iso;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.internal.model.Json;

/** People and organisations with their roles. */
final class IsoContact {

    private IsoContact() {}

    /** Writes the contacts for the record: its points of contact, or its workgroup. */
    static void ofRecord(IsoOutput iso, JsonNode record) {
        boolean found = false;
        for (JsonNode contact : record.path("contacts")) {
            if ("pointOfContact".equals(Json.text(contact, "role"))) {
                party(iso, "gmd:contact", contact.path("contact"), "pointOfContact");
                found = true;
            }
        }
        JsonNode workgroup = record.path("_creator").path("contact");
        if (!found && workgroup.isObject()) {
            party(iso, "gmd:contact", workgroup, "pointOfContact");
        } else if (!found) {
            iso.missing("gmd:contact");
        }
    }

    /** Writes all contacts of what the record describes. */
    static void ofResource(IsoOutput iso, JsonNode record) {
        for (JsonNode contact : record.path("contacts")) {
            party(iso, "gmd:pointOfContact", contact.path("contact"), Json.text(contact, "role"));
        }
    }

    private static void party(IsoOutput iso, String property, JsonNode contact, String role) {
        String name = Json.text(contact, "name");
        String organization = Json.text(contact, "organization");
        iso.in(property, "gmd:CI_ResponsibleParty", () -> {
            iso.text("gmd:individualName", organization == null ? null : name);
            iso.text("gmd:organisationName", organization == null ? name : organization);
            iso.in("gmd:contactInfo", "gmd:CI_Contact", () -> {
                phone(iso, contact);
                address(iso, contact);
            });
            iso.code("gmd:role", "gmd:CI_RoleCode", IsoWords.role(role));
        });
    }

    private static void phone(IsoOutput iso, JsonNode contact) {
        iso.in("gmd:phone", "gmd:CI_Telephone", () -> {
            iso.text("gmd:voice", Json.text(contact, "phone"));
            iso.text("gmd:facsimile", Json.text(contact, "fax"));
        });
    }

    private static void address(IsoOutput iso, JsonNode contact) {
        iso.in("gmd:address", "gmd:CI_Address", () -> {
            iso.text("gmd:deliveryPoint", Json.text(contact, "addressLine1"));
            iso.text("gmd:deliveryPoint", Json.text(contact, "addressLine2"));
            iso.text("gmd:deliveryPoint", Json.text(contact, "addressLine3"));
            iso.text("gmd:city", Json.text(contact, "city"));
            iso.text("gmd:postalCode", Json.text(contact, "zipCode"));
            iso.text("gmd:country", Json.text(contact, "countryCode"));
            iso.text("gmd:electronicMailAddress", Json.text(contact, "email"));
        });
    }
}
