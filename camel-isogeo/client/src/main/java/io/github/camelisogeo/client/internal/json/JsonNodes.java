package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes JSON that has no place in a model as trees, see {@link FreeValues}. */
public final class JsonNodes {

    /** Keeps the digits of a number as they came: only the deserializer of Jackson would strip zeros. */
    public static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

    private JsonNodes() {}

    public static JsonNode read(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser);
            case START_ARRAY -> readArray(parser);
            case VALUE_NUMBER_INT -> readInteger(parser);
            case VALUE_NUMBER_FLOAT -> FACTORY.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> FACTORY.booleanNode(true);
            case VALUE_FALSE -> FACTORY.booleanNode(false);
            case VALUE_NULL -> FACTORY.nullNode();
            case VALUE_EMBEDDED_OBJECT -> FACTORY.pojoNode(parser.getEmbeddedObject());
            default -> FACTORY.textNode(parser.getText());
        };
    }

    private static JsonNode readInteger(JsonParser parser) throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> FACTORY.numberNode(parser.getIntValue());
            case LONG -> FACTORY.numberNode(parser.getLongValue());
            default -> FACTORY.numberNode(parser.getBigIntegerValue());
        };
    }

    private static ObjectNode readObject(JsonParser parser) throws IOException {
        ObjectNode object = FACTORY.objectNode();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            object.set(name, read(parser));
        }
        return object;
    }

    private static ArrayNode readArray(JsonParser parser) throws IOException {
        ArrayNode array = FACTORY.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(read(parser));
        }
        return array;
    }

    public static void write(JsonNode node, JsonGenerator out) throws IOException {
        switch (node.getNodeType()) {
            case OBJECT -> writeObject(node, out);
            case ARRAY -> writeArray(node, out);
            case NUMBER -> FreeValues.write(node.numberValue(), out);
            case BOOLEAN -> out.writeBoolean(node.booleanValue());
            case STRING -> out.writeString(node.textValue());
            case BINARY -> out.writeBinary(node.binaryValue());
            case POJO -> FreeValues.write(((POJONode) node).getPojo(), out);
            default -> out.writeNull();
        }
    }

    private static void writeObject(JsonNode object, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            out.writeFieldName(property.getKey());
            write(property.getValue(), out);
        }
        out.writeEndObject();
    }

    private static void writeArray(JsonNode array, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (JsonNode element : array) {
            write(element, out);
        }
        out.writeEndArray();
    }

    /** As plain Java, as {@link FreeValues} would have read it. */
    public static Object toJava(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                LinkedHashMap<String, Object> entries = new LinkedHashMap<>();
                node.properties().forEach(property -> entries.put(property.getKey(), toJava(property.getValue())));
                yield FrozenMap.taking(entries);
            }
            case ARRAY -> {
                List<Object> elements = new ArrayList<>();
                node.forEach(element -> elements.add(toJava(element)));
                yield FrozenList.taking(elements);
            }
            case NUMBER -> node.numberValue();
            case BOOLEAN -> node.booleanValue();
            case STRING -> node.textValue();
            case POJO -> ((POJONode) node).getPojo();
            default -> null;
        };
    }
}
