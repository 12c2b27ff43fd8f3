package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.Use;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/** Writes models: first the attributes in the order of the components of the record, then {@link Model#otherAttributes()}. */
public final class ModelWriter {

    private static final String MANAGED_BY_THE_API = "_";

    private ModelWriter() {}

    /** Writes everything that a model holds. */
    public static void writeWhole(Model model, JsonGenerator out) throws IOException {
        write(model, null, out);
    }

    /** Writes everything that models hold, as an array; a null for null. */
    public static void writeWhole(Collection<? extends Model> models, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (Model model : models) {
            if (model == null) {
                out.writeNull();
            } else {
                writeWhole(model, out);
            }
        }
        out.writeEndArray();
    }

    /** Writes what a body for this use may hold. Objects inside it are written whole. */
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
        for (Map.Entry<String, Object> other : model.otherAttributes().entrySet()) {
            if (maySend(other.getKey(), type, use) && !type.overrides(other.getKey(), model)) {
                out.writeFieldName(other.getKey());
                FreeValues.write(other.getValue(), out);
            }
        }
        out.writeEndObject();
    }

    private static boolean maySend(String name, ModelType<?> type, Use use) {
        if (use == null) {
            return true;
        }
        Attribute known = type.byJsonName(name);
        return known == null ? !name.startsWith(MANAGED_BY_THE_API) : known.isSentIn(use);
    }
}
