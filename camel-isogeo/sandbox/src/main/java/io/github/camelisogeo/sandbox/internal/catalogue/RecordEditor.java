package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Language;
import io.github.camelisogeo.sandbox.internal.model.NotFoundException;
import io.github.camelisogeo.sandbox.internal.model.Stamps;
import io.github.camelisogeo.sandbox.internal.model.TagRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Creates, changes and deletes records, each time making a new catalogue. The cost depends on the size of the record,
 * not on that of the catalogue.
 */
public final class RecordEditor {

    private final Stamps stamps;

    public RecordEditor(Stamps stamps) {
        this.stamps = stamps;
    }

    /**
     * Creates a record.
     *
     * @param workgroup the key of the workgroup that will hold the record
     * @param attributes as accepted by {@link SentRecord}
     * @throws NotFoundException if the workgroup doesn't exist, or no longer exists
     */
    public Written<RecordCopy> create(Catalogue catalogue, String workgroup, ObjectNode attributes) {
        Entity holder = catalogue.entities().existing(EntityKind.WORKGROUP, workgroup);
        ObjectNode document = NewRecord.document(catalogue, holder, stamps.next());
        Sent.apply(attributes, document);
        NewRecord.complete(catalogue, document);
        return put(catalogue, document, new Lineage(Json.text(document, "_id"), 0));
    }

    /**
     * Changes the given attributes, and leaves the others unchanged.
     *
     * @param attributes as accepted by {@link SentRecord}
     * @throws io.github.camelisogeo.sandbox.internal.model.InvalidValueException if this would remove the title or the type
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
     * Changes what belongs to a record, and updates its tags and the dates of the data.
     *
     * @param change modifies the document, and returns what it changed
     * @throws NotFoundException if there is no such record
     */
    public <T> Written<T> change(Catalogue catalogue, String id, Function<ObjectNode, T> change) {
        List<T> result = new ArrayList<>();
        Written<RecordCopy> written = written(catalogue, existing(catalogue, id), document -> {
            result.add(change.apply(document));
            return document;
        });
        return new Written<>(written.catalogue(), result.get(0));
    }

    /** Changes what belongs to many records. All copies of a record are changed together, and remain copies. */
    public Catalogue changeAll(Catalogue catalogue, Predicate<CatalogueRecord> concerned, Consumer<ObjectNode> change) {
        return catalogue.rewritten(concerned, document -> {
            change.accept(document);
            document.put("_modified", stamps.next());
        });
    }

    /**
     * Returns a record.
     *
     * @throws NotFoundException if there is no such record
     */
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

    /** Deletes a record and the files that were uploaded to it. */
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
