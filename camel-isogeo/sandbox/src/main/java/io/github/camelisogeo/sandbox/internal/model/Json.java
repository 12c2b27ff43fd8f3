package io.github.camelisogeo.sandbox.internal.model;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** JSON as the sandbox reads and writes it: numbers keep all digits, and nothing may follow the document. */
public final class Json {

    public static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Pattern NOT_FOR_USERS = Pattern.compile(
            ": enable `[^`]*` to allow|"
                    + " for `ObjectNode`: not allowed when `[^`]*` enabled|, from `[^`]*`| \\(start marker at \\[[^\\]]*\\]\\)");

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Returns what is wrong with a text, without Jackson's advice on its settings and its names of sources. */
    public static String problem(JsonProcessingException failure) {
        String problem = NOT_FOR_USERS.matcher(failure.getOriginalMessage()).replaceAll("");
        JsonLocation place = failure.getLocation();
        if (place == null) {
            return problem;
        }
        String line = place.getLineNr() == 1 ? "" : "line " + place.getLineNr() + ", ";
        return problem + ", at " + line + "column " + place.getColumnNr();
    }

    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new ShapeException("it cannot be written as JSON (" + problem(e) + ")");
        }
    }

    public static JsonNode read(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a document of the sandbox cannot be read", e);
        }
    }

    /** Returns the text of an attribute, or null if it is absent or not a text. */
    public static String text(JsonNode object, String attribute) {
        JsonNode value = object.path(attribute);
        return value.isTextual() ? value.textValue() : null;
    }
}
