package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Lets any Jackson mapper write models. */
final class ModelSerializer extends StdSerializer<Model> {

    private static final long serialVersionUID = 1;

    ModelSerializer() {
        super(Model.class);
    }

    @Override
    public void serialize(Model model, JsonGenerator out, SerializerProvider provider) throws IOException {
        ModelWriter.writeWhole(model, out);
    }
}
