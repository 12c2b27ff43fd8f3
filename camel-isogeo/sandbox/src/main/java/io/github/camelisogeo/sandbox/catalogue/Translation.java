package io.github.camelisogeo.sandbox.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.model.Json;
import io.github.camelisogeo.sandbox.model.Labels;
import io.github.camelisogeo.sandbox.model.Language;
import io.github.camelisogeo.sandbox.model.SubResource;
import java.util.Map;

/** Sub-resources in English: labels change, content doesn't. */
final class Translation {

    private Translation() {}

    static JsonNode toEnglish(String subResource, JsonNode value) {
        return switch (subResource) {
            case SubResource.TAGS -> tags(value);
            case SubResource.KEYWORDS -> keywords(value);
            default -> value;
        };
    }

    private static JsonNode tags(JsonNode tags) {
        JsonNode translated = tags.deepCopy();
        if (translated instanceof ObjectNode labels) {
            for (Map.Entry<String, JsonNode> entry : tags.properties()) {
                String tag = entry.getKey();
                String label = Labels.ofTag(tag, Language.ENGLISH);
                if (label != null) {
                    labels.put(tag, label);
                }
            }
        }
        return translated;
    }

    private static JsonNode keywords(JsonNode keywords) {
        JsonNode translated = keywords.deepCopy();
        translated.forEach(keyword -> keyword((ObjectNode) keyword));
        return translated;
    }

    static ObjectNode keyword(ObjectNode keyword) {
        String tag = Json.text(keyword, "_tag");
        String label = tag == null ? null : Labels.ofTag(tag, Language.ENGLISH);
        return label == null ? keyword : keyword.put("text", label);
    }
}
