package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordEditor;
import io.github.camelisogeo.sandbox.internal.catalogue.Sent;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.NotFoundException;
import io.github.camelisogeo.sandbox.internal.model.Shape;

/**
 * The qualified associations of records: contacts with a role, and specifications with whether the record conforms.
 */
public final class Associations {

    private static final Shape CONTACT = Shape.of("ResourceContact");

    private final RecordEditor records;

    public Associations(RecordEditor records) {
        this.records = records;
    }

    /** Adds a contact with a role, or changes its role if the record already has the contact. */
    public Written<ObjectNode> attachContact(Catalogue catalogue, String recordId, String contactId, ObjectNode body) {
        Entity contact = NamedEntity.find(catalogue, EntityKind.CONTACT, contactId);
        requireAvailable(contact);
        ObjectNode element = Json.object();
        element.set("role", CONTACT.value(body, "role"));
        Sent.require(element, "role");
        element.set("contact", NamedEntity.document(catalogue, contact));
        return put(catalogue, recordId, "contacts", "/contact/_id", element);
    }

    private static void requireAvailable(Entity contact) {
        JsonNode document = contact.document();
        boolean withheld =
                document.has("available") && !document.get("available").asBoolean();
        if ("group".equals(Json.text(document, "type")) && withheld) {
            throw new InvalidValueException(
                    "contact", contact.key(), "available, which not every workgroup's contact is");
        }
    }

    public Written<Void> detachContact(Catalogue catalogue, String recordId, String contactId) {
        return remove(catalogue, recordId, "contacts", "/contact/_id", contactId);
    }

    /** Records whether a record conforms to a specification. The Python SDK also sends numbers for this. */
    public Written<ObjectNode> conform(Catalogue catalogue, String recordId, String specificationId, ObjectNode body) {
        Entity specification = NamedEntity.find(catalogue, EntityKind.SPECIFICATION, specificationId);
        ObjectNode element = Json.object().put("conformant", conformant(body.path("conformant")));
        element.set("specification", NamedEntity.document(catalogue, specification));
        return put(catalogue, recordId, "specifications", "/specification/_id", element);
    }

    private static boolean conformant(JsonNode value) {
        boolean truth = value.isBoolean()
                || value.isMissingNode()
                || value.isNull()
                || value.isInt() && (value.intValue() == 0 || value.intValue() == 1);
        if (!truth) {
            throw new InvalidValueException("conformant", value.toString(), "true or false");
        }
        return value.asBoolean();
    }

    public Written<Void> forgetSpecification(Catalogue catalogue, String recordId, String specificationId) {
        return remove(catalogue, recordId, "specifications", "/specification/_id", specificationId);
    }

    private Written<ObjectNode> put(
            Catalogue catalogue, String recordId, String list, String pointer, ObjectNode element) {
        return records.change(catalogue, recordId, record -> {
            ArrayNode elements = Elements.of(record, list);
            int at = Elements.place(elements, pointer, element.at(pointer).asText());
            if (at < 0) {
                elements.add(element);
            } else {
                elements.set(at, element);
            }
            return element;
        });
    }

    private Written<Void> remove(Catalogue catalogue, String recordId, String list, String pointer, String id) {
        return records.change(catalogue, recordId, record -> {
            ArrayNode elements = Elements.of(record, list);
            int at = Elements.place(elements, pointer, id);
            if (at < 0) {
                throw new NotFoundException("association with", id);
            }
            elements.remove(at);
            return null;
        });
    }
}
