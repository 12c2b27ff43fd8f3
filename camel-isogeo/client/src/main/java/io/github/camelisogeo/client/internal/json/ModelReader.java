package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.camelisogeo.client.model.Model;
import java.io.IOException;
import java.util.LinkedHashMap;

/**
 * Reads a model straight from the stream of tokens. Tolerant: what is unknown or of another type than foreseen is kept aside
 * in {@link Model#otherAttributes()}, so that it costs nobody the rest of a page.
 */
public final class ModelReader {

    private ModelReader() {}

    /** The object whose start is the current token. */
    public static <M extends Model> M read(JsonParser parser, ModelType<M> type, ReadRules rules) throws IOException {
        Attribute[] attributes = type.attributeArray();
        Object[] values = new Object[attributes.length + 1];
        LinkedHashMap<String, JsonNode> others = null;
        String name = parser.currentToken() == JsonToken.FIELD_NAME ? parser.currentName() : parser.nextFieldName();
        for (; name != null; name = parser.nextFieldName()) {
            Attribute attribute = type.byJsonName(name);
            JsonNode other = null;
            boolean isNull = parser.nextToken() == JsonToken.VALUE_NULL;
            if (attribute == null) {
                other = JsonNodes.read(parser);
            } else if (isNull) {
                values[attribute.index()] = null;
                other = rules.keepsNulls() ? NullNode.getInstance() : null;
            } else {
                Object value = attribute.isResults()
                        ? ((ListType) attribute.type()).read(parser, rules, rules.mostResults())
                        : attribute.type().read(parser, rules);
                boolean fits = !(value instanceof Misfit);
                values[attribute.index()] = fits ? value : null;
                other = fits ? null : ((Misfit) value).raw();
            }
            if (other != null) {
                others = others == null ? new LinkedHashMap<>() : others;
                others.put(name, other);
            }
        }
        values[attributes.length] = others == null ? FrozenMap.empty() : FrozenMap.taking(others);
        return type.make(values);
    }
}
