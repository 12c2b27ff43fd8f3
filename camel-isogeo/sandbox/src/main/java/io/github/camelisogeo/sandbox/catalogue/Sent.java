package io.github.camelisogeo.sandbox.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.model.InvalidValueException;
import io.github.camelisogeo.sandbox.model.Json;
import java.util.Map;

/** What a client sent, and what it means for what was there. */
public final class Sent {

    private Sent() {}

    /** Sets what is named; null takes away. */
    public static void apply(ObjectNode attributes, ObjectNode document) {
        for (Map.Entry<String, JsonNode> attribute : attributes.properties()) {
            if (attribute.getValue().isNull()) {
                document.remove(attribute.getKey());
            } else {
                document.set(attribute.getKey(), attribute.getValue());
            }
        }
    }

    /** @throws InvalidValueException when a text is missing or blank */
    public static void require(ObjectNode document, String attribute) {
        String value = Json.text(document, attribute);
        if (value == null || value.isBlank()) {
            throw new InvalidValueException(attribute, value == null ? "missing" : "blank", "a text");
        }
    }
}
