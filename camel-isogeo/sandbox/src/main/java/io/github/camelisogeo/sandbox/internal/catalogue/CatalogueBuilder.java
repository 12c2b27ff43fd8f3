package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.ShapeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects records and builds a catalogue from them. */
public final class CatalogueBuilder {

    private final EntityCollector entities = new EntityCollector();
    private final RecordReader reader = new RecordReader();
    private final List<CatalogueRecord> records = new ArrayList<>();
    private final Map<String, CatalogueRecord> byId = new HashMap<>();
    private final List<Share> shares = new ArrayList<>(List.of(Share.BUILT_IN));

    /**
     * Adds a record. The document is modified and must not be used afterwards.
     *
     * @throws ShapeException if the document isn't a record, or its identifier is already taken
     */
    public void add(ObjectNode document) {
        add(draft(document));
    }

    /**
     * Parses a record that may be added later, which is most of the work. Unlike the other methods, this one may be
     * called by several threads at once.
     *
     * @param document is modified and must not be used afterwards
     * @throws ShapeException if the document isn't a record
     */
    public Draft draft(ObjectNode document) {
        return new Draft(document, reader.read(document));
    }

    /**
     * Adds a parsed record.
     *
     * @throws ShapeException if its identifier is already taken
     */
    public void add(Draft draft) {
        CatalogueRecord record = draft.record().placed(records.size());
        if (byId.putIfAbsent(record.id(), record) != null) {
            throw new ShapeException("_id " + record.id() + " occurs more than once");
        }
        records.add(record);
        entities.collect(draft.document(), record.tags(), record.facts().owner());
    }

    /** A parsed record that hasn't been added yet. */
    public record Draft(ObjectNode document, CatalogueRecord record) {}

    public void add(Share share) {
        shares.add(share);
    }

    public int size() {
        return records.size();
    }

    /** Builds a catalogue of the added records. */
    public Catalogue build() {
        return build(records.size());
    }

    /**
     * Builds a catalogue with the given number of records, made by repeating the added ones.
     *
     * @throws IllegalArgumentException if there are none to repeat
     */
    public Catalogue build(int total) {
        if (records.isEmpty() && total > 0) {
            throw new IllegalArgumentException(
                    "records is " + total + ", but no record is given that could be repeated");
        }
        return new Catalogue(
                new Originals(List.copyOf(records), Map.copyOf(byId), new Repetition(records.size(), total)),
                entities.entities(),
                List.copyOf(shares));
    }
}
