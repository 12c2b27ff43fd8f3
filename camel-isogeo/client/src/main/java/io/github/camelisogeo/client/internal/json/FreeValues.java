package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.OpenEnum;
import io.github.camelisogeo.client.value.Id;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes JSON that has no model as plain Java: maps, lists, text, numbers (integers as Jackson does, others as
 * {@link BigDecimal}), booleans, null. By hand, so that no setting of a mapper can lose digits.
 */
public final class FreeValues {

    private FreeValues() {}

    public static Object read(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> readMap(parser);
            case START_ARRAY -> readList(parser);
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            case VALUE_EMBEDDED_OBJECT -> parser.getEmbeddedObject();
            default -> parser.getText();
        };
    }

    public static Map<String, Object> readMap(JsonParser parser) throws IOException {
        LinkedHashMap<String, Object> entries = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            entries.put(name, read(parser));
        }
        return FrozenMap.taking(entries);
    }

    private static List<Object> readList(JsonParser parser) throws IOException {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(read(parser));
        }
        return FrozenList.taking(elements);
    }

    public static void write(Object value, JsonGenerator out) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Number number) {
            writeNumber(number, out);
        } else if (value instanceof Boolean bool) {
            out.writeBoolean(bool);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(map, out);
        } else if (value instanceof Iterable<?> list && !(value instanceof JsonNode)) {
            writeList(list, out);
        } else {
            writeTyped(value, out);
        }
    }

    /** What users put in a map: our own types and dates, and whatever the mapper at work can write. */
    private static void writeTyped(Object value, JsonGenerator out) throws IOException {
        if (value instanceof Model model) {
            ModelWriter.writeWhole(model, out);
        } else if (value instanceof OpenEnum word) {
            out.writeString(word.wireValue());
        } else if (value instanceof DateTime || value instanceof Id || value instanceof Temporal) {
            out.writeString(value.toString());
        } else if (value instanceof JsonNode node) {
            JsonNodes.write(node, out);
        } else {
            out.writePOJO(value);
        }
    }

    private static void writeNumber(Number number, JsonGenerator out) throws IOException {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            writeInteger(number.longValue(), out);
        } else if (number instanceof BigDecimal decimal) {
            out.writeNumber(decimal);
        } else if (number instanceof BigInteger integer) {
            out.writeNumber(integer);
        } else {
            out.writeNumber(new BigDecimal(number.toString()));
        }
    }

    /** As the smallest type, so that a tree made of it equals the tree that Jackson reads. */
    public static void writeInteger(long number, JsonGenerator out) throws IOException {
        if (number == (int) number) {
            out.writeNumber((int) number);
        } else {
            out.writeNumber(number);
        }
    }

    private static void writeMap(Map<?, ?> map, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.writeFieldName(String.valueOf(entry.getKey()));
            write(entry.getValue(), out);
        }
        out.writeEndObject();
    }

    private static void writeList(Iterable<?> list, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (Object element : list) {
            write(element, out);
        }
        out.writeEndArray();
    }
}
