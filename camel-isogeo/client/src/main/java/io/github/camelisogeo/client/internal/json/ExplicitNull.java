package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.camelisogeo.client.model.Model;
import java.util.LinkedHashMap;

/** Clears attributes of a model, see {@link Model#withNull}. */
public final class ExplicitNull {

    private ExplicitNull() {}

    public static <M extends Model> M in(M model, String... jsonNames) {
        ModelType<M> type = ModelType.of(model);
        Object[] values = type.values(model);
        LinkedHashMap<String, JsonNode> other = new LinkedHashMap<>(model.otherAttributes());
        for (String jsonName : jsonNames) {
            values[type.requireAttribute(jsonName).index()] = null;
            other.put(jsonName, NullNode.getInstance());
        }
        values[values.length - 1] = FrozenMap.taking(other);
        return type.make(values);
    }
}
