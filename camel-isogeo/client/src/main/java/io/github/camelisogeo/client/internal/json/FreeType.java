package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Reads and writes values of any type, which have no model. */
enum FreeType implements AttributeType {
    INSTANCE;

    @Override
    public Object read(JsonParser parser, ReadRules rules) throws IOException {
        return FreeValues.read(parser);
    }

    @Override
    public String description() {
        return "anything";
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        FreeValues.write(value, out);
    }
}
