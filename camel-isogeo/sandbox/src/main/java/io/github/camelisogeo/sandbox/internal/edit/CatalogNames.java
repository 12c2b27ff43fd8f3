package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.HashSet;
import java.util.Set;

/** The catalogues of a record, which its tags name. */
final class CatalogNames implements RecordNames {

    private static final String PREFIX = "catalog:";

    @Override
    public String key(JsonNode element) {
        return Json.text(element, "_id");
    }

    @Override
    public boolean has(ObjectNode record, String key) {
        return Tagging.tags(record).has(PREFIX + key);
    }

    @Override
    public void add(Catalogue catalogue, ObjectNode record, JsonNode element) {
        Entity catalog = NamedEntity.find(catalogue, EntityKind.CATALOG, key(element));
        Tagging.tags(record).put(catalog.tag(), Json.text(catalog.document(), "name"));
    }

    @Override
    public void remove(ObjectNode record, String key) {
        Tagging.tags(record).remove(PREFIX + key);
    }

    @Override
    public void clear(ObjectNode record) {
        Set<String> tags = new HashSet<>();
        Tagging.tags(record).fieldNames().forEachRemaining(tags::add);
        tags.stream().filter(tag -> tag.startsWith(PREFIX)).forEach(Tagging.tags(record)::remove);
    }
}
