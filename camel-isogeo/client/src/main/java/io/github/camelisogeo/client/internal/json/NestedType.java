package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.camelisogeo.client.internal.scan.ValueKind;
import io.github.camelisogeo.client.model.Model;
import java.io.IOException;

/** Reads and writes models inside models. */
final class NestedType implements AttributeType {

    private final Class<? extends Model> javaType;
    /** Looked up late, since models nest in circles. A race is harmless: there is one type for each class. */
    private ModelType<?> type;

    NestedType(Class<? extends Model> javaType) {
        this.javaType = javaType;
    }

    @Override
    public Object read(JsonParser parser, ReadRules rules) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            return Misfit.at(parser);
        }
        return ModelReader.read(parser, type(), rules);
    }

    @Override
    public String description() {
        return "an object (" + type().name() + ")";
    }

    @Override
    public boolean fits(ValueKind kind) {
        return kind == ValueKind.OBJECT || kind == ValueKind.OBJECT_OF_TEXTS;
    }

    /** Returns the description of the models. */
    ModelType<?> type() {
        if (type == null) {
            type = ModelType.of(javaType);
        }
        return type;
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        ModelWriter.writeWhole((Model) value, out);
    }
}
