package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.camelisogeo.client.internal.scan.ValueKind;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes lists of values of one type, which may hold nulls. */
record ListType(AttributeType elementType) implements AttributeType {

    @Override
    public Object read(JsonParser parser, ReadRules rules) throws IOException {
        return read(parser, rules, Integer.MAX_VALUE);
    }

    /** Reads a list, and fails if it has more elements than {@code most}. */
    Object read(JsonParser parser, ReadRules rules, int most) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            return Misfit.at(parser);
        }
        List<Object> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            Object element = token == JsonToken.VALUE_NULL ? null : elementType.read(parser, rules);
            if (element instanceof Misfit misfit) {
                return misfit(elements, misfit, parser);
            }
            if (elements.size() == most) {
                throw new StreamConstraintsException("it has more results than the " + most + " that were requested");
            }
            elements.add(element);
        }
        return FrozenList.taking(elements);
    }

    /** Reads on without a type from an element of another type: one such element makes the whole list a misfit. */
    private Misfit misfit(List<Object> before, Misfit element, JsonParser parser) throws IOException {
        List<Object> raw = new ArrayList<>();
        for (Object value : before) {
            try (TokenBuffer buffer = new TokenBuffer(ModelJson.mapper(), false)) {
                writeElement(value, buffer);
                JsonParser replay = buffer.asParser();
                replay.nextToken();
                raw.add(FreeValues.read(replay));
            }
        }
        raw.add(element.raw());
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            raw.add(FreeValues.read(parser));
        }
        return new Misfit(FrozenList.taking(raw));
    }

    @Override
    public String description() {
        return "a list, each element " + elementType.description();
    }

    @Override
    public boolean fits(ValueKind kind) {
        return switch (kind) {
            case EMPTY_LIST -> true;
            case LIST_OF_OBJECTS -> elementType.fits(ValueKind.OBJECT);
            case LIST_OF_TEXTS -> elementType.fits(ValueKind.PLAIN_TEXT);
            default -> false;
        };
    }

    @Override
    public Object later(Postponed value) {
        return FrozenList.later(value);
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (Object element : (List<?>) value) {
            writeElement(element, out);
        }
        out.writeEndArray();
    }

    private void writeElement(Object element, JsonGenerator out) throws IOException {
        if (element == null) {
            out.writeNull();
        } else {
            elementType.write(element, out);
        }
    }
}
