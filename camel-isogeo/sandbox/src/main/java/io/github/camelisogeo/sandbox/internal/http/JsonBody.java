package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The body of a request that must be JSON in UTF-8, whatever its content type says. */
final class JsonBody {

    private JsonBody() {}

    /**
     * Reads an object.
     *
     * @throws RefusedException with 400 if the body isn't a JSON object, or 413 if it is too long
     */
    static ObjectNode read(InputStream body) {
        if (document(body) instanceof ObjectNode object) {
            return object;
        }
        throw new RefusedException(400, "the body is not a JSON object");
    }

    /**
     * Reads a list of objects.
     *
     * @throws RefusedException if the body isn't a list of objects
     */
    static List<ObjectNode> readList(InputStream body) {
        if (document(body) instanceof ArrayNode list) {
            List<ObjectNode> objects = new ArrayList<>();
            for (JsonNode element : list) {
                if (!(element instanceof ObjectNode object)) {
                    throw new RefusedException(400, "the body is not a list of objects");
                }
                objects.add(object);
            }
            return objects;
        }
        throw new RefusedException(400, "the body is not a list");
    }

    private static JsonNode document(InputStream body) {
        // Left to itself, Jackson would also detect UTF-16.
        String text = RequestBody.text(RequestBody.read(body));
        try {
            JsonNode document = Json.MAPPER.readTree(text);
            requireUnicode(document);
            return document;
        } catch (JsonProcessingException e) {
            throw new RefusedException(400, "the body is not valid JSON: " + Json.problem(e));
        }
    }

    /** Refuses unpaired surrogates, which JSON can express but no answer could contain. */
    private static void requireUnicode(JsonNode document) {
        if (document.isTextual()) {
            requireUnicode(document.textValue());
        }
        document.fieldNames().forEachRemaining(JsonBody::requireUnicode);
        document.forEach(JsonBody::requireUnicode);
    }

    private static void requireUnicode(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new RefusedException(400, "the body contains text that is not valid Unicode");
        }
    }
}
