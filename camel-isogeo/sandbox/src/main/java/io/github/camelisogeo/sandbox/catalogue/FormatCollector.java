package io.github.camelisogeo.sandbox.catalogue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.model.Json;
import io.github.camelisogeo.sandbox.model.KnownFormat;
import java.util.List;
import java.util.Map;

/** Formats that records name by their code, with the versions met. */
final class FormatCollector {

    private final EntityTable table;

    FormatCollector(EntityTable table) {
        this.table = table;
    }

    void collect(ObjectNode record, Map<String, String> tags) {
        String code = Json.text(record, "format");
        if (code == null || code.isEmpty()) {
            return;
        }
        if (table.get(EntityKind.FORMAT, code) == null) {
            String label = tags.get("format:" + code);
            Vocabulary.addFormat(table, new KnownFormat(code, label == null ? code : label, kind(record), List.of()));
        }
        String version = Json.text(record, "formatVersion");
        if (version != null) {
            addVersion((ArrayNode) table.get(EntityKind.FORMAT, code).document().get("versions"), version);
        }
    }

    private static String kind(ObjectNode record) {
        String type = Json.text(record, "type");
        return "service".equals(type) || "resource".equals(type) ? type : "dataset";
    }

    private static void addVersion(ArrayNode versions, String version) {
        for (int i = 0; i < versions.size(); i++) {
            if (version.equals(versions.get(i).textValue())) {
                return;
            }
        }
        // The null that stands for "no version" remains the last one.
        versions.insert(versions.size() - 1, version);
    }
}
