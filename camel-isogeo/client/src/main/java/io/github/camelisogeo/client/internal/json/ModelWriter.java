package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.Use;
import java.io.IOException;
import java.util.Map;

/** Writes a model: its attributes in the order of its components, then what came besides, see {@link Model#otherAttributes()}. */
public final class ModelWriter {

    private static final String MANAGED_BY_THE_API = "_";

    private ModelWriter() {}

    /** All there is. */
    public static void writeWhole(Model model, JsonGenerator out) throws IOException {
        write(model, null, out);
    }

    /** What a body may hold; objects inside it are written whole. */
    public static void writeBody(Model model, Use use, JsonGenerator out) throws IOException {
        write(model, use, out);
    }

    private static void write(Model model, Use use, JsonGenerator out) throws IOException {
        ModelType<?> type = ModelType.of(model);
        out.writeStartObject();
        for (Attribute attribute : type.attributeArray()) {
            if (use == null || attribute.isSentIn(use)) {
                Object value = attribute.valueIn(model);
                if (!Frozen.isAbsent(value)) {
                    out.writeFieldName(attribute.serializedName());
                    attribute.type().write(value, out);
                }
            }
        }
        if (!model.otherAttributes().isEmpty()) {
            writeOthers(model, type, use, out);
        }
        out.writeEndObject();
    }

    private static void writeOthers(Model model, ModelType<?> type, Use use, JsonGenerator out) throws IOException {
        for (Map.Entry<String, JsonNode> other : model.otherAttributes().entrySet()) {
            if (isWritten(other.getKey(), model, type, use)) {
                out.writeFieldName(other.getKey());
                JsonNodes.write(other.getValue(), out);
            }
        }
    }

    private static boolean isWritten(String otherName, Model model, ModelType<?> type, Use use) {
        Attribute known = type.byJsonName(otherName);
        if (known == null) {
            return use == null || !otherName.startsWith(MANAGED_BY_THE_API);
        }
        return (use == null || known.isSentIn(use)) && Frozen.isAbsent(known.valueIn(model));
    }
}
