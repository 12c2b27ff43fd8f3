package io.github.camelisogeo.component;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;

/** Reads the JSON of a message body in any form in which a message may carry it: a tree, a map, text, bytes, a stream or a file. */
final class BodyJson {

    private BodyJson() {}

    /**
     * Returns the JSON of a body, which is missing if the body is empty, or null if the body is something else.
     *
     * @throws IOException if the body can't be read, or isn't JSON
     */
    static JsonNode read(Exchange exchange, Object body) throws IOException {
        if (body instanceof JsonNode tree) {
            return tree;
        }
        if (body instanceof Map<?, ?> map) {
            return ModelJson.mapper().valueToTree(map);
        }
        if (body instanceof CharSequence text) {
            return ModelJson.mapper().readTree(text.toString());
        }
        if (body instanceof Reader text) {
            return ModelJson.mapper().readTree(text);
        }
        InputStream stream = exchange.getContext().getTypeConverter().tryConvertTo(InputStream.class, exchange, body);
        return stream == null ? null : ModelJson.mapper().readTree(stream);
    }

    /**
     * Returns the JSON object that a body is, or null if it is something else, which an earlier step of the route may have left. A stream that
     * Camel has cached can be read again afterwards.
     */
    static JsonNode find(Exchange exchange, Object body) {
        if (body == null || body instanceof Model || body instanceof StreamingBody) {
            return null;
        }
        try {
            JsonNode tree = read(exchange, body);
            return tree != null && tree.isObject() ? tree : null;
        } catch (IOException | IllegalArgumentException e) {
            return null;
        } finally {
            if (body instanceof StreamCache cache) {
                cache.reset();
            }
        }
    }
}
