package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Objects that have no model. */
public enum MapType implements AttributeType {
    OF_ANYTHING {
        @Override
        Object readObject(JsonParser parser) throws IOException {
            return FreeValues.readMap(parser);
        }
    },

    OF_TEXT {
        @Override
        Object readObject(JsonParser parser) throws IOException {
            LinkedHashMap<String, String> entries = new LinkedHashMap<>();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                JsonToken token = parser.nextToken();
                if (token == JsonToken.VALUE_STRING) {
                    entries.put(name, parser.getText());
                } else if (token == JsonToken.VALUE_NULL) {
                    entries.put(name, null);
                } else {
                    return misfit(entries, name, parser);
                }
            }
            return FrozenMap.taking(entries);
        }

        /** Goes on as a tree from an entry that is no text. */
        private Misfit misfit(Map<String, String> before, String name, JsonParser parser) throws IOException {
            var raw = JsonNodes.FACTORY.objectNode();
            before.forEach(raw::put);
            raw.set(name, JsonNodes.read(parser));
            for (String next = parser.nextFieldName(); next != null; next = parser.nextFieldName()) {
                parser.nextToken();
                raw.set(next, JsonNodes.read(parser));
            }
            return new Misfit(raw);
        }
    };

    abstract Object readObject(JsonParser parser) throws IOException;

    @Override
    public Object read(JsonParser parser, ReadRules rules) throws IOException {
        return parser.isExpectedStartObjectToken() ? readObject(parser) : Misfit.at(parser);
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        FreeValues.write(value, out);
    }
}
