package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.camelisogeo.client.model.Model;
import java.io.IOException;

/** Lets any Jackson mapper write models. */
public final class ModelSerializer extends StdSerializer<Model> {

    private static final long serialVersionUID = 1;

    public ModelSerializer() {
        super(Model.class);
    }

    @Override
    public void serialize(Model model, JsonGenerator out, SerializerProvider provider) throws IOException {
        ModelWriter.writeWhole(model, out);
    }
}
