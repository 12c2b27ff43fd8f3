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
        add(draft(document));
    }

    /**
     * Reads a record that may be added later, which is most of the work. Unlike all else here, any number of threads
     * may do it at once.
     *
     * @param document it is changed and must not be used any more
     * @throws ShapeException when it is no record
     */
    public Draft draft(ObjectNode document) {
        return new Draft(document, reader.read(document));
    }

    /** @throws ShapeException when its identifier was met before */
    public void add(Draft draft) {
        CatalogueRecord record = draft.record().placed(records.size());
        if (byId.putIfAbsent(record.id(), record) != null) {
            throw new ShapeException("_id " + record.id() + " was met before");
        }
        records.add(record);
        entities.collect(draft.document(), record.tags(), record.facts().owner());
    }

    /** A record that was read and has no place yet. */
    public record Draft(ObjectNode document, CatalogueRecord record) {}

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
