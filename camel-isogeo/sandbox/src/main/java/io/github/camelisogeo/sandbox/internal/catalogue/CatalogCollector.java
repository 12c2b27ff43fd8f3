package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Text;
import java.util.Map;

/**
 * Collects catalogues, which records name only by tags. Records don't say who owns a catalogue either: it is assumed to
 * be the workgroup of the first record in it, since workgroups fill their own catalogues.
 */
final class CatalogCollector {

    private static final String PREFIX = "catalog:";

    private final EntityTable table;

    CatalogCollector(EntityTable table) {
        this.table = table;
    }

    void collect(ObjectNode record, Map<String, String> tags, String owner) {
        tags.forEach((tag, label) -> {
            if (tag.startsWith(PREFIX)) {
                add(record, tag, label, owner);
            }
        });
    }

    private void add(ObjectNode record, String tag, String label, String owner) {
        String id = tag.substring(PREFIX.length());
        if (table.get(EntityKind.CATALOG, id) != null) {
            return;
        }
        String name = label == null ? id : label;
        ObjectNode catalog = Json.object()
                .put("_id", id)
                .put("_tag", tag)
                .put("_created", Json.text(record, "_created"))
                .put("_modified", Json.text(record, "_created"))
                .put("name", name)
                .put("code", Text.slug(name))
                .put("$scan", false);
        table.add(EntityKind.CATALOG, id, tag, owner, catalog);
    }
}
