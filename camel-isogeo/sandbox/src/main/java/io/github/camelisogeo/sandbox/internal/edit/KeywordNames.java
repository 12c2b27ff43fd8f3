package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.model.Json;

/** The keywords of a record. */
final class KeywordNames implements RecordNames {

    private static final String KEYWORDS = "keywords";

    @Override
    public String key(JsonNode element) {
        return Json.text(element, "_id");
    }

    @Override
    public boolean has(ObjectNode record, String key) {
        return Elements.place(record.path(KEYWORDS), "/_id", key) >= 0;
    }

    @Override
    public void add(Catalogue catalogue, ObjectNode record, JsonNode element) {
        Elements.of(record, KEYWORDS).add(Tagging.keyword(catalogue, key(element)));
    }

    @Override
    public void remove(ObjectNode record, String key) {
        Elements.of(record, KEYWORDS).remove(Elements.place(record.path(KEYWORDS), "/_id", key));
    }

    @Override
    public void clear(ObjectNode record) {
        record.putArray(KEYWORDS);
    }
}
