package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.camelisogeo.client.internal.scan.ValueKind;
import io.github.camelisogeo.client.model.OpenEnum;
import java.io.IOException;

/** Reads and writes {@linkplain OpenEnum open enums}. */
record WordType(OpenEnums.Table<?> words) implements AttributeType {

    @Override
    public Object read(JsonParser parser, ReadRules rules) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_STRING ? ofText(parser.getText()) : Misfit.at(parser);
    }

    @Override
    public String description() {
        return "text";
    }

    @Override
    public boolean fits(ValueKind kind) {
        return kind == ValueKind.PLAIN_TEXT || kind == ValueKind.ESCAPED_TEXT;
    }

    @Override
    public Object ofText(String text) {
        return words.of(text);
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        out.writeString(((OpenEnum) value).wireValue());
    }
}
