package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Shape;

/** The contacts of a record. They are points of contact unless the model says otherwise. */
final class ContactNames implements RecordNames {

    private static final String CONTACTS = "contacts";
    private static final Shape SHAPE = Shape.of("ResourceContact");

    @Override
    public String key(JsonNode element) {
        return Json.text(element.has("contact") ? element.get("contact") : element, "_id");
    }

    @Override
    public boolean has(ObjectNode record, String key) {
        return Elements.place(record.path(CONTACTS), "/contact/_id", key) >= 0;
    }

    @Override
    public void add(Catalogue catalogue, ObjectNode record, JsonNode element) {
        Entity contact = NamedEntity.find(catalogue, EntityKind.CONTACT, key(element));
        JsonNode role = element.hasNonNull("role") ? SHAPE.value((ObjectNode) element, "role") : null;
        ObjectNode named = Json.object().put("role", role == null ? "pointOfContact" : role.textValue());
        named.set("contact", NamedEntity.document(catalogue, contact));
        Elements.of(record, CONTACTS).add(named);
    }

    @Override
    public void remove(ObjectNode record, String key) {
        Elements.of(record, CONTACTS).remove(Elements.place(record.path(CONTACTS), "/contact/_id", key));
    }

    @Override
    public void clear(ObjectNode record) {
        record.putArray(CONTACTS);
    }
}
