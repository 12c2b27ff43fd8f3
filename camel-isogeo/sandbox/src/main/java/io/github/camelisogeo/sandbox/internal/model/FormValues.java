package io.github.camelisogeo.sandbox.internal.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/**
 * Converts texts of forms to the values of attributes. A text that isn't a valid value stays a text, and is later
 * refused.
 */
final class FormValues {

    private FormValues() {}

    static JsonNode of(Attribute attribute, List<String> values) {
        if (attribute.list()) {
            ArrayNode list = Json.MAPPER.createArrayNode();
            values.forEach(list::add);
            return list;
        }
        return one(attribute.type(), values.get(values.size() - 1));
    }

    private static JsonNode one(String type, String value) {
        JsonNodeFactory nodes = Json.MAPPER.getNodeFactory();
        if ("string".equals(type)) {
            return nodes.textNode(value);
        }
        if (value.isBlank()) {
            return nodes.nullNode();
        }
        return switch (type) {
            // Python writes them with a capital letter.
            case "boolean" ->
                value.matches("(?i)true|false")
                        ? nodes.booleanNode(Boolean.parseBoolean(value))
                        : nodes.textNode(value);
            case "integer" ->
                value.matches("-?\\d{1,18}") ? nodes.numberNode(Long.parseLong(value)) : nodes.textNode(value);
            default -> nodes.textNode(value);
        };
    }
}
