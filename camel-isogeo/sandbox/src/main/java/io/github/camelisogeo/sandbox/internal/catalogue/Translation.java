package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Labels;
import io.github.camelisogeo.sandbox.internal.model.Language;
import io.github.camelisogeo.sandbox.internal.model.SubResource;
import java.util.List;
import java.util.Map;

/** Translates sub-resources to English: labels change, content doesn't. */
final class Translation {

    /** The sub-resources that contain labels. */
    static final List<String> TRANSLATED = List.of(SubResource.KEYWORDS, SubResource.TAGS);

    private Translation() {}

    /** Translates a value, which is modified. */
    static JsonNode toEnglish(String subResource, JsonNode value) {
        return switch (subResource) {
            case SubResource.TAGS -> tags(value);
            case SubResource.KEYWORDS -> keywords(value);
            default -> value;
        };
    }

    private static JsonNode tags(JsonNode tags) {
        for (Map.Entry<String, JsonNode> tag : tags.properties()) {
            String label = Labels.ofTag(tag.getKey(), Language.ENGLISH);
            if (label != null) {
                tag.setValue(TextNode.valueOf(label));
            }
        }
        return tags;
    }

    private static JsonNode keywords(JsonNode keywords) {
        keywords.forEach(keyword -> keyword((ObjectNode) keyword));
        return keywords;
    }

    static ObjectNode keyword(ObjectNode keyword) {
        String tag = Json.text(keyword, "_tag");
        String label = tag == null ? null : Labels.ofTag(tag, Language.ENGLISH);
        return label == null ? keyword : keyword.put("text", label);
    }
}
