package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Identifier;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Shape;
import io.github.camelisogeo.sandbox.internal.model.ShapeException;
import io.github.camelisogeo.sandbox.internal.model.SubResource;
import io.github.camelisogeo.sandbox.internal.model.TagRules;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Makes records from documents: removes what the model doesn't know, and extracts what searches need. Safe for use by
 * several threads.
 */
final class RecordReader {

    private static final Shape METADATA = Shape.of("Metadata");

    /** Records have most of their tags and words in common. Each text is kept only once. */
    private final Map<String, String> pool = new ConcurrentHashMap<>();

    /**
     * Reads a document of the data, which is modified. The returned record has no position yet.
     *
     * @throws ShapeException if the document isn't a record; the message says why
     */
    CatalogueRecord read(ObjectNode document) {
        String id = identifier(document);
        required(document, "type");
        METADATA.check(document);
        return read(CatalogueRecord.WRITTEN, id, new Lineage(id, 0), document);
    }

    /** Reads a document written by a client, which is modified. */
    CatalogueRecord written(ObjectNode document, Lineage lineage) {
        return read(CatalogueRecord.WRITTEN, identifier(document), lineage, document);
    }

    /** Reads the changed document of a record, which is modified. The record keeps its position in the data. */
    CatalogueRecord again(CatalogueRecord before, ObjectNode document) {
        return read(before.index(), before.id(), before.lineage(), document);
    }

    private CatalogueRecord read(int index, String id, Lineage lineage, ObjectNode document) {
        required(document, "type");
        METADATA.restrict(document);
        Map<String, String> tags = tags(document);
        String owner = Json.text(document.path("_creator"), "_id");
        RecordFacts facts = new RecordFacts(
                pooled(owner),
                pooled(Json.text(document, "type")),
                Json.text(document, "name"),
                path(document),
                named(document),
                loose(document, tags.keySet()),
                shownBy(document));
        return new CatalogueRecord(
                index,
                id,
                lineage,
                RecordDocument.of(document, id),
                tags,
                SortKeys.of(document),
                Envelopes.geometry(document.path("envelope")),
                WordIndex.of(document, this::pooled),
                facts);
    }

    private Set<RecordFacts.ShownBy> shownBy(ObjectNode document) {
        JsonNode layers = document.path("serviceLayers");
        if (layers.isEmpty()) {
            return Set.of();
        }
        Set<RecordFacts.ShownBy> shownBy = new HashSet<>();
        layers.forEach(layer -> shownBy.add(new RecordFacts.ShownBy(
                pooled(Json.text(layer.path("service"), "_id")), pooled(Json.text(layer, "_id")))));
        return Set.copyOf(shownBy);
    }

    private Set<String> named(ObjectNode document) {
        return Arrays.stream(NameList.values())
                .flatMap(list -> list.identifiers(document))
                .map(this::pooled)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> loose(ObjectNode document, Set<String> tags) {
        return Arrays.stream(NameList.values())
                .flatMap(list -> list.loose(document, tags).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String path(ObjectNode document) {
        return Json.text(document, "path");
    }

    private static String identifier(ObjectNode document) {
        JsonNode id = document.path("_id");
        if (id.isMissingNode() || id.isNull()) {
            throw new ShapeException("it has no _id");
        }
        if (!id.isTextual() || !Identifier.isValid(id.textValue())) {
            throw new ShapeException("_id is " + id.asText() + ", it must be 32 lower-case hexadecimal digits");
        }
        return id.textValue();
    }

    private static String required(ObjectNode document, String attribute) {
        String value = Json.text(document, attribute);
        if (value == null) {
            throw new ShapeException("it has no " + attribute);
        }
        return value;
    }

    private Map<String, String> tags(ObjectNode document) {
        JsonNode given = document.path(SubResource.TAGS);
        if (given.isMissingNode() || given.isNull()) {
            Map<String, String> derived = TagRules.derive(document);
            document.set(SubResource.TAGS, Json.MAPPER.valueToTree(derived));
            return derived;
        }
        if (!(given instanceof ObjectNode labels)) {
            throw new ShapeException("tags is not an object");
        }
        Map<String, String> tags = new LinkedHashMap<>();
        labels.properties()
                .forEach(tag ->
                        tags.put(pooled(tag.getKey()), pooled(tag.getValue().textValue())));
        return tags;
    }

    private String pooled(String text) {
        if (text == null) {
            return null;
        }
        String known = pool.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
