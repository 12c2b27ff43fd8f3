package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Shape;

/** A plain attribute. The model is the value, or an object that contains the value under the name of the target. */
final class PlainTarget implements BulkTarget {

    private static final Shape METADATA = Shape.of("Metadata");

    private final String target;
    private final String attribute;

    PlainTarget(String target, String attribute) {
        this.target = target;
        this.attribute = attribute;
    }

    @Override
    public String change(Catalogue catalogue, ObjectNode record, BulkRequest request) {
        if (request.action() == BulkRequest.Action.DELETE) {
            return delete(record);
        }
        if (request.action() == BulkRequest.Action.ADD && record.hasNonNull(attribute)) {
            return ALREADY_PRESENT;
        }
        JsonNode value = value(request);
        if (value == null
                || value.isNull()
                || value.isTextual() && value.textValue().isBlank()) {
            return INVALID;
        }
        record.set(attribute, value);
        return null;
    }

    private String delete(ObjectNode record) {
        if ("title".equals(attribute)) {
            return INVALID;
        }
        return record.remove(attribute) == null ? NOT_APPLICABLE : null;
    }

    private JsonNode value(BulkRequest request) {
        if (request.model().size() != 1) {
            return null;
        }
        JsonNode model = request.model().get(0);
        JsonNode given = model.has(target) ? model.get(target) : model;
        JsonNode value = given.isObject() ? given.path(attribute) : given;
        try {
            return METADATA.value(Json.object().set(attribute, value), attribute);
        } catch (InvalidValueException e) {
            return null;
        }
    }
}
