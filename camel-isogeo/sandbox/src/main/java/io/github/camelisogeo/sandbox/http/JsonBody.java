package io.github.camelisogeo.sandbox.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.model.Json;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The body of a request, which must be a JSON object in UTF-8, whatever its content type says. */
final class JsonBody {

    private JsonBody() {}

    /** @throws RefusedException when it is none: 400, or 413 when it is too long */
    static ObjectNode read(InputStream body) {
        if (document(body) instanceof ObjectNode object) {
            return object;
        }
        throw new RefusedException(400, "the body is no JSON object");
    }

    /** @throws RefusedException when it is no list of objects */
    static List<ObjectNode> readList(InputStream body) {
        if (document(body) instanceof ArrayNode list) {
            List<ObjectNode> objects = new ArrayList<>();
            for (JsonNode element : list) {
                if (!(element instanceof ObjectNode object)) {
                    throw new RefusedException(400, "the body is no list of objects");
                }
                objects.add(object);
            }
            return objects;
        }
        throw new RefusedException(400, "the body is no list");
    }

    private static JsonNode document(InputStream body) {
        // Jackson would guess UTF-16 where it looks like it.
        String text = RequestBody.text(RequestBody.read(body));
        try {
            JsonNode document = Json.MAPPER.readTree(text);
            requireUnicode(document);
            return document;
        } catch (JsonProcessingException e) {
            throw new RefusedException(400, "the body is no JSON: " + e.getOriginalMessage());
        }
    }

    /** JSON can spell halves of surrogate pairs, which no answer could hold. */
    private static void requireUnicode(JsonNode document) {
        if (document.isTextual()) {
            requireUnicode(document.textValue());
        }
        document.fieldNames().forEachRemaining(JsonBody::requireUnicode);
        document.forEach(JsonBody::requireUnicode);
    }

    private static void requireUnicode(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new RefusedException(400, "the body holds a text that is not Unicode");
        }
    }
}
