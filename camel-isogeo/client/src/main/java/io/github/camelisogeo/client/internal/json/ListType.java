package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lists of values of one type, and nulls. */
public record ListType(AttributeType elementType) implements AttributeType {

    @Override
    public Object read(JsonParser parser, ReadRules rules) throws IOException {
        return read(parser, rules, Integer.MAX_VALUE);
    }

    /** Reads a list of no more elements than these. */
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
                throw new StreamConstraintsException("it has more results than the " + most + " that were asked for");
            }
            elements.add(element);
        }
        return FrozenList.taking(elements);
    }

    /** Goes on as a tree from an element of another type: one such element makes the whole list a misfit. */
    private Misfit misfit(List<Object> before, Misfit element, JsonParser parser) throws IOException {
        ArrayNode raw = JsonNodes.FACTORY.arrayNode();
        for (Object value : before) {
            try (TokenBuffer buffer = new TokenBuffer(ModelJson.mapper(), false)) {
                writeElement(value, buffer);
                JsonParser replay = buffer.asParser();
                replay.nextToken();
                raw.add(JsonNodes.read(replay));
            }
        }
        raw.add(element.raw());
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            raw.add(JsonNodes.read(parser));
        }
        return new Misfit(raw);
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
