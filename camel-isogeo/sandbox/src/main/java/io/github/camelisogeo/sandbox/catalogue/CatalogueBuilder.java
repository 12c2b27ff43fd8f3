package io.github.camelisogeo.sandbox.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.model.ShapeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers records and makes a catalogue of them. */
public final class CatalogueBuilder {

    private final EntityCollector entities = new EntityCollector();
    private final RecordReader reader = new RecordReader();
    private final List<CatalogueRecord> records = new ArrayList<>();
    private final Map<String, CatalogueRecord> byId = new HashMap<>();
    private final List<Share> shares = new ArrayList<>(List.of(Share.BUILT_IN));

    /**
     * Adds a record; the document is changed and must not be used any more.
     *
     * @throws ShapeException when it is no record, or its identifier was met before
     */
    public void add(ObjectNode document) {
        CatalogueRecord record = reader.read(records.size(), document);
        if (byId.putIfAbsent(record.id(), record) != null) {
            throw new ShapeException("_id " + record.id() + " was met before");
        }
        records.add(record);
        entities.collect(document, record.tags(), record.facts().owner());
    }

    public void add(Share share) {
        shares.add(share);
    }

    public int size() {
        return records.size();
    }

    /** The catalogue of the records as they are. */
    public Catalogue build() {
        return build(records.size());
    }

    /** A catalogue of so many records, made by repeating those that were added. */
    public Catalogue build(int total) {
        if (records.isEmpty()) {
            throw new IllegalStateException("a catalogue needs a record");
        }
        return new Catalogue(
                new Originals(List.copyOf(records), Map.copyOf(byId), new Repetition(records.size(), total)),
                entities.entities(),
                List.copyOf(shares));
    }
}
