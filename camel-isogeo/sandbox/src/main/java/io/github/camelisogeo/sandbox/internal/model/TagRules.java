package io.github.camelisogeo.sandbox.internal.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** Derives tags from the content of a record. Catalogues and the provider only exist as tags. */
public final class TagRules {

    private TagRules() {}

    /** Returns the tags with their French labels, sorted. */
    public static Map<String, String> derive(ObjectNode record) {
        Map<String, String> tags = new TreeMap<>();
        String type = Json.text(record, "type");
        if (type != null) {
            addLabelled(tags, "type:" + MetadataTypes.hyphenated(type));
        }
        addOwner(tags, record.path("_creator"));
        for (JsonNode keyword : record.path("keywords")) {
            add(tags, keyword, "text");
        }
        for (JsonNode contact : record.path("contacts")) {
            add(tags, contact.path("contact"), "name");
        }
        for (JsonNode condition : record.path("conditions")) {
            add(tags, condition.path("license"), "name");
        }
        add(tags, record.path("coordinate-system"), "name");
        String format = Json.text(record, "format");
        if (format != null && !format.isEmpty()) {
            tags.put("format:" + format, KnownFormat.nameOf(format));
        }
        for (JsonNode link : record.path("links")) {
            link.path("actions").forEach(action -> addLabelled(tags, "action:" + action.asText()));
        }
        return tags;
    }

    private static void addOwner(Map<String, String> tags, JsonNode creator) {
        String id = Json.text(creator, "_id");
        if (id != null) {
            tags.put("owner:" + id, Json.text(creator.path("contact"), "name"));
        }
    }

    private static void add(Map<String, String> tags, JsonNode entity, String label) {
        String tag = Json.text(entity, "_tag");
        if (tag != null) {
            tags.put(tag, Json.text(entity, label));
        }
    }

    private static void addLabelled(Map<String, String> tags, String tag) {
        tags.put(tag, Labels.ofTag(tag, Language.FRENCH));
    }
}
