package io.github.camelisogeo.sandbox.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.model.Json;
import io.github.camelisogeo.sandbox.model.Stamps;
import io.github.camelisogeo.sandbox.model.SubResource;
import io.github.camelisogeo.sandbox.model.TagRules;
import java.util.Map;

/**
 * Writes records: makes a catalogue from another one in which a record was made, changed or deleted. What it costs
 * depends on the record, not on the catalogue.
 */
public final class RecordEditor {

    private final Stamps stamps;

    public RecordEditor(Stamps stamps) {
        this.stamps = stamps;
    }

    /**
     * @param workgroup that will hold the record
     * @param attributes as {@link SentRecord} lets them through
     */
    public Written create(Catalogue catalogue, Entity workgroup, ObjectNode attributes) {
        ObjectNode document = NewRecord.document(catalogue, workgroup, stamps.next());
        apply(attributes, document);
        NewRecord.complete(document);
        return put(catalogue, document, new Lineage(Json.text(document, "_id"), 0));
    }

    /**
     * Changes the attributes named, leaves the others as they are.
     *
     * @param attributes as {@link SentRecord} lets them through
     * @throws io.github.camelisogeo.sandbox.model.InvalidValueException when title or type would be lost
     */
    public Written update(Catalogue catalogue, RecordCopy record, ObjectNode attributes) {
        ObjectNode document = record.document();
        Map<String, String> before = TagRules.derive(document);
        boolean titled = document.hasNonNull("title");
        apply(attributes, document);
        SentRecord.require(document, "type");
        if (titled) {
            SentRecord.require(document, "title");
        }
        retag(document, before, TagRules.derive(document));
        document.put("_modified", stamps.next());
        return put(catalogue, document, record.lineage());
    }

    public Written delete(Catalogue catalogue, RecordCopy record) {
        return new Written(catalogue.without(record.id()), null);
    }

    private static void apply(ObjectNode attributes, ObjectNode document) {
        for (Map.Entry<String, JsonNode> attribute : attributes.properties()) {
            if (attribute.getValue().isNull()) {
                document.remove(attribute.getKey());
            } else {
                document.set(attribute.getKey(), attribute.getValue());
            }
        }
    }

    /** Changes only the tags that follow from what was changed: data of others holds tags that follow from nothing. */
    private static void retag(ObjectNode document, Map<String, String> before, Map<String, String> after) {
        if (!(document.get(SubResource.TAGS) instanceof ObjectNode tags)) {
            return;
        }
        before.keySet().stream().filter(tag -> !after.containsKey(tag)).forEach(tags::remove);
        after.forEach((tag, label) -> {
            if (!before.containsKey(tag)) {
                tags.put(tag, label);
            }
        });
    }

    private static Written put(Catalogue catalogue, ObjectNode document, Lineage lineage) {
        CatalogueRecord record = new RecordReader().written(document, lineage);
        Catalogue after = catalogue.with(record, catalogue.entities().withFormatOf(document, record.tags()));
        return new Written(after, after.copy(record, 0));
    }
}
