package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.Map;

/** Applies what a client sent to what exists. */
public final class Sent {

    private Sent() {}

    /** Sets the given attributes. A null value removes an attribute. */
    public static void apply(ObjectNode attributes, ObjectNode document) {
        for (Map.Entry<String, JsonNode> attribute : attributes.properties()) {
            if (attribute.getValue().isNull()) {
                document.remove(attribute.getKey());
            } else {
                document.set(attribute.getKey(), attribute.getValue());
            }
        }
    }

    /**
     * Checks that a text attribute is present and not blank.
     *
     * @throws InvalidValueException if it is missing or blank
     */
    public static void require(ObjectNode document, String attribute) {
        String value = Json.text(document, attribute);
        if (value == null || value.isBlank()) {
            throw new InvalidValueException(attribute, value == null ? "missing" : "blank", "a text");
        }
    }
}
