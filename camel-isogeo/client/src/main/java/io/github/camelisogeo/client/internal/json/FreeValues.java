package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes JSON that has no model as {@linkplain PlainValues plain values}. Integers are of the smallest type among
 * {@code Integer}, {@code Long} and {@code BigInteger} that holds them, other numbers are {@code BigDecimal}s. It does so
 * token by token, so that no setting of a mapper can lose digits.
 */
final class FreeValues {

    private FreeValues() {}

    /** Reads the value that begins at the current token. */
    static Object read(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> readMap(parser);
            case START_ARRAY -> readList(parser);
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            case VALUE_EMBEDDED_OBJECT -> PlainValues.of(parser.getEmbeddedObject());
            default -> parser.getText();
        };
    }

    static Map<String, Object> readMap(JsonParser parser) throws IOException {
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

    /** Writes a plain value. */
    static void write(Object value, JsonGenerator out) throws IOException {
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
        } else if (value instanceof List<?> list) {
            writeList(list, out);
        } else {
            throw new IllegalStateException(value.getClass() + " is not plain");
        }
    }

    private static void writeNumber(Number number, JsonGenerator out) throws IOException {
        if (Numbers.isInteger(number)) {
            writeInteger(number.longValue(), out);
        } else if (number instanceof BigInteger integer) {
            out.writeNumber(integer);
        } else {
            out.writeNumber(Numbers.decimal(number));
        }
    }

    /** Writes a number of the smallest type that holds it, so that a tree made of it equals the tree that Jackson reads. */
    static void writeInteger(long number, JsonGenerator out) throws IOException {
        if (number == (int) number) {
            out.writeNumber((int) number);
        } else {
            out.writeNumber(number);
        }
    }

    private static void writeMap(Map<?, ?> map, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.writeFieldName((String) entry.getKey());
            write(entry.getValue(), out);
        }
        out.writeEndObject();
    }

    private static void writeList(List<?> list, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (Object element : list) {
            write(element, out);
        }
        out.writeEndArray();
    }
}
