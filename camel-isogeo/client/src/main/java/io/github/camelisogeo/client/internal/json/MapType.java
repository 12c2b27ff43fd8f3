package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.camelisogeo.client.internal.scan.ValueKind;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads and writes objects that have no model. */
enum MapType implements AttributeType {
    OF_ANYTHING("an object") {
        @Override
        public boolean fits(ValueKind kind) {
            return kind == ValueKind.OBJECT || kind == ValueKind.OBJECT_OF_TEXTS;
        }

        @Override
        Object readEntries(JsonParser parser) throws IOException {
            return FreeValues.readMap(parser);
        }
    },

    OF_TEXT("an object, each value text") {
        @Override
        public boolean fits(ValueKind kind) {
            return kind == ValueKind.OBJECT_OF_TEXTS;
        }

        @Override
        Object readEntries(JsonParser parser) throws IOException {
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

        /** Reads on without a type from an entry that is not text. */
        private Misfit misfit(Map<String, String> before, String name, JsonParser parser) throws IOException {
            LinkedHashMap<String, Object> raw = new LinkedHashMap<>(before);
            raw.put(name, FreeValues.read(parser));
            for (String next = parser.nextFieldName(); next != null; next = parser.nextFieldName()) {
                parser.nextToken();
                raw.put(next, FreeValues.read(parser));
            }
            return new Misfit(FrozenMap.taking(raw));
        }
    };

    private final String description;

    MapType(String description) {
        this.description = description;
    }

    abstract Object readEntries(JsonParser parser) throws IOException;

    @Override
    public Object read(JsonParser parser, ReadRules rules) throws IOException {
        return parser.isExpectedStartObjectToken() ? readEntries(parser) : Misfit.at(parser);
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public Object later(Postponed value) {
        return FrozenMap.later(value);
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        FreeValues.write(value, out);
    }
}
