package io.github.camelisogeo.sandbox.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.model.Json;
import io.github.camelisogeo.sandbox.model.Language;
import io.github.camelisogeo.sandbox.model.NotFoundException;
import io.github.camelisogeo.sandbox.model.Stamps;
import io.github.camelisogeo.sandbox.model.TagRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

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
     * @param workgroup key of the one that will hold the record
     * @param attributes as {@link SentRecord} lets them through
     * @throws NotFoundException when the workgroup is not there, or no longer
     */
    public Written<RecordCopy> create(Catalogue catalogue, String workgroup, ObjectNode attributes) {
        Entity holder = catalogue.entities().existing(EntityKind.WORKGROUP, workgroup);
        ObjectNode document = NewRecord.document(catalogue, holder, stamps.next());
        Sent.apply(attributes, document);
        NewRecord.complete(catalogue, document);
        return put(catalogue, document, new Lineage(Json.text(document, "_id"), 0));
    }

    /**
     * Changes the attributes named, leaves the others as they are.
     *
     * @param attributes as {@link SentRecord} lets them through
     * @throws io.github.camelisogeo.sandbox.model.InvalidValueException when title or type would be lost
     */
    public Written<RecordCopy> update(Catalogue catalogue, RecordCopy record, ObjectNode attributes) {
        return written(catalogue, record, document -> {
            boolean titled = document.hasNonNull("title");
            Sent.apply(attributes, document);
            Sent.require(document, "type");
            if (titled) {
                Sent.require(document, "title");
            }
            return document;
        });
    }

    /**
     * Changes what belongs to a record; tags and the dates of the data follow.
     *
     * @param change changes the document, and answers what was changed
     * @throws NotFoundException when there is no such record
     */
    public <T> Written<T> change(Catalogue catalogue, String id, Function<ObjectNode, T> change) {
        List<T> result = new ArrayList<>();
        Written<RecordCopy> written = written(catalogue, existing(catalogue, id), document -> {
            result.add(change.apply(document));
            return document;
        });
        return new Written<>(written.catalogue(), result.get(0));
    }

    /** Changes what belongs to many records; all copies of one are changed together, and stay copies. */
    public Catalogue changeAll(Catalogue catalogue, Predicate<CatalogueRecord> concerned, Consumer<ObjectNode> change) {
        return catalogue.rewritten(concerned, document -> {
            change.accept(document);
            document.put("_modified", stamps.next());
        });
    }

    /** @throws NotFoundException when there is no such record */
    public static RecordCopy existing(Catalogue catalogue, String id) {
        return catalogue.find(id).orElseThrow(() -> new NotFoundException("metadata", id));
    }

    private Written<RecordCopy> written(Catalogue catalogue, RecordCopy record, UnaryOperator<ObjectNode> change) {
        ObjectNode document = record.document();
        Map<String, String> tags = TagRules.derive(document);
        Map<String, String> dates = EventDates.derive(document);
        change.apply(document);
        RecordTags.follow(document, tags, FormatNames.in(catalogue, TagRules.derive(document)));
        EventDates.apply(document, dates, EventDates.derive(document));
        document.put("_modified", stamps.next());
        return put(catalogue, document, record.lineage());
    }

    /** Deletes a record, with the files that were uploaded to it. */
    public Written<RecordCopy> delete(Catalogue catalogue, RecordCopy record) {
        Catalogue after = catalogue.without(record.id());
        for (JsonNode link : record.subResource("links", Language.FRENCH)) {
            after = after.withoutFile(link.path("_id").asText());
        }
        return new Written<>(after, null);
    }

    private static Written<RecordCopy> put(Catalogue catalogue, ObjectNode document, Lineage lineage) {
        CatalogueRecord record = new RecordReader().written(document, lineage);
        Catalogue after = catalogue.with(record, catalogue.entities().withFormatOf(document, record.tags()));
        return new Written<>(after, after.copy(record, 0));
    }
}
