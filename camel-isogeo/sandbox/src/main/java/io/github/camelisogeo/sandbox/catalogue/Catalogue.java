package io.github.camelisogeo.sandbox.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All there is at one moment: records, what they name, shares. It never changes, so that whoever reads it needs no
 * lock and sees no half of a write.
 */
public final class Catalogue {

    private final List<CatalogueRecord> records;
    private final Map<String, CatalogueRecord> byId;
    private final Repetition repetition;
    private final Entities entities;
    private final List<Share> shares;
    private final Map<String, Integer> counts;

    Catalogue(
            List<CatalogueRecord> records,
            Map<String, CatalogueRecord> byId,
            Repetition repetition,
            Entities entities,
            List<Share> shares) {
        this.records = records;
        this.byId = byId;
        this.repetition = repetition;
        this.entities = entities;
        this.shares = shares;
        this.counts = count();
    }

    private Map<String, Integer> count() {
        Map<String, Integer> perTag = new HashMap<>();
        for (CatalogueRecord record : records) {
            int copies = copiesOf(record);
            record.tags().keySet().forEach(tag -> perTag.merge(tag, copies, Integer::sum));
        }
        return perTag;
    }

    /** The distinct records; each stands for {@link #copiesOf} it. */
    public List<CatalogueRecord> records() {
        return records;
    }

    /** The number of records, repetitions included. */
    public int total() {
        return repetition.total();
    }

    public int copiesOf(CatalogueRecord record) {
        return repetition.copiesOf(record);
    }

    /** @param number from 0 to the number of copies, that excluded */
    public RecordCopy copy(CatalogueRecord record, int number) {
        return new RecordCopy(record, repetition.idOf(record, number));
    }

    public Optional<RecordCopy> find(String id) {
        return locate(id).map(place -> copy(place.record(), place.copy()));
    }

    /** Where the record that has this identifier is. */
    public Optional<Place> locate(String id) {
        CatalogueRecord original = byId.get(id);
        if (original != null) {
            return Optional.of(new Place(original, 0));
        }
        int[] indexAndCopy = repetition.find(id);
        if (indexAndCopy == null || indexAndCopy[0] < 0 || indexAndCopy[0] >= records.size()) {
            return Optional.empty();
        }
        CatalogueRecord record = records.get(indexAndCopy[0]);
        int copy = indexAndCopy[1];
        return copy > 0 && copy < copiesOf(record) ? Optional.of(new Place(record, copy)) : Optional.empty();
    }

    /** The number of records that carry a tag. */
    public int countOf(String tag) {
        return tag == null ? 0 : counts.getOrDefault(tag, 0);
    }

    public Entities entities() {
        return entities;
    }

    public List<Share> shares() {
        return shares;
    }

    /** A record of the data, and which of its copies. */
    public record Place(CatalogueRecord record, int copy) {}
}
