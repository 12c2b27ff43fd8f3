package io.github.camelisogeo.client.internal.json;

import io.github.camelisogeo.client.model.Model;
import java.util.LinkedHashMap;

/** Clears attributes of a model, see {@link Model#withNull}. */
public final class ExplicitNull {

    private ExplicitNull() {}

    /** Returns the model without the values of these attributes, and with an explicit null for each. */
    public static <M extends Model> M in(M model, String... jsonNames) {
        ModelType<M> type = ModelType.of(model);
        Object[] values = type.values(model);
        LinkedHashMap<String, Object> others = new LinkedHashMap<>(model.otherAttributes());
        for (String jsonName : jsonNames) {
            values[type.requireAttribute(jsonName).index()] = null;
            others.put(jsonName, null);
        }
        values[values.length - 1] = FrozenMap.taking(others);
        return type.make(values);
    }
}
