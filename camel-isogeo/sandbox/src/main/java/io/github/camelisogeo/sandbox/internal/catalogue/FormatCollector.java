package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.KnownFormat;
import java.util.List;
import java.util.Map;

/** Collects the formats that records name by their code, with their versions. */
final class FormatCollector {

    private FormatCollector() {}

    /** Returns the format code of a record, or null if it has none. */
    static String code(ObjectNode record) {
        String code = Json.text(record, "format");
        return code == null || code.isEmpty() ? null : code;
    }

    /**
     * Returns the format of a record, completed by what the record says about it.
     *
     * @param known the format as known so far, or null if it is new; it isn't modified
     */
    static Entity met(Entity known, ObjectNode record, Map<String, String> tags) {
        Entity format = known == null ? unknown(record, tags) : known;
        String version = Json.text(record, "formatVersion");
        return version == null || has(format, version) ? format : withVersion(format, version);
    }

    private static Entity unknown(ObjectNode record, Map<String, String> tags) {
        String code = code(record);
        String label = tags.get("format:" + code);
        return Vocabulary.format(new KnownFormat(code, label == null ? code : label, kind(record), List.of()));
    }

    private static String kind(ObjectNode record) {
        String type = Json.text(record, "type");
        return "service".equals(type) || "resource".equals(type) ? type : "dataset";
    }

    private static boolean has(Entity format, String version) {
        for (var known : format.document().path("versions")) {
            if (version.equals(known.textValue())) {
                return true;
            }
        }
        return false;
    }

    private static Entity withVersion(Entity format, String version) {
        ObjectNode document = format.document().deepCopy();
        ArrayNode versions = (ArrayNode) document.get("versions");
        // The null that stands for "no version" must stay last.
        versions.insert(versions.size() - 1, version);
        return new Entity(format.kind(), format.key(), format.tag(), format.owner(), document);
    }
}
