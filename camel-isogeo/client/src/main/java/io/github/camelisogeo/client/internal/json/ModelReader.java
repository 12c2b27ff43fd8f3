package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.camelisogeo.client.model.Model;
import java.io.IOException;
import java.util.LinkedHashMap;

/**
 * Reads a model straight from the tokens of a parser. Attributes that are unknown or of an unforeseen type are kept in
 * {@link Model#otherAttributes()}, so that one of them does not cost the rest of a page.
 */
final class ModelReader {

    private ModelReader() {}

    /** Reads the object that begins at the current token. */
    static <M extends Model> M read(JsonParser parser, ModelType<M> type, ReadRules rules) throws IOException {
        int attributes = type.attributeArray().length;
        Object[] values = new Object[attributes + 1];
        LinkedHashMap<String, Object> others = new LinkedHashMap<>();
        String name = parser.currentToken() == JsonToken.FIELD_NAME ? parser.currentName() : parser.nextFieldName();
        for (; name != null; name = parser.nextFieldName()) {
            Attribute attribute = type.byJsonName(name);
            JsonToken token = parser.nextToken();
            if (attribute == null) {
                others.put(name, FreeValues.read(parser));
            } else if (token != JsonToken.VALUE_NULL) {
                readValue(parser, attribute, rules, values, others);
            } else {
                values[attribute.index()] = null;
                if (rules.keepsNulls()) {
                    others.put(name, null);
                }
            }
        }
        values[attributes] = FrozenMap.taking(others);
        return type.make(values);
    }

    private static void readValue(
            JsonParser parser,
            Attribute attribute,
            ReadRules rules,
            Object[] values,
            LinkedHashMap<String, Object> others)
            throws IOException {
        Object value = attribute.isResults()
                ? ((ListType) attribute.type()).read(parser, rules, rules.mostResults())
                : attribute.type().read(parser, rules);
        if (value instanceof Misfit misfit) {
            values[attribute.index()] = null;
            others.put(attribute.jsonName(), misfit.raw());
        } else {
            values[attribute.index()] = value;
        }
    }
}
