package io.github.camelisogeo.sandbox.internal.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The records of the data and their copies that haven't changed since the start. */
final class Originals {

    private final List<CatalogueRecord> records;
    private final Map<String, CatalogueRecord> byId;
    private final Repetition repetition;

    Originals(List<CatalogueRecord> records, Map<String, CatalogueRecord> byId, Repetition repetition) {
        this.records = records;
        this.byId = byId;
        this.repetition = repetition;
    }

    /** Returns the originals without the record or copy at the beginning of the run. */
    Originals without(Run place) {
        return new Originals(records, byId, repetition.without(place.record().index(), place.from()));
    }

    /** Returns the originals with some records replaced. The index of each names the one it replaces. */
    Originals replacing(Collection<CatalogueRecord> changed) {
        if (changed.isEmpty()) {
            return this;
        }
        CatalogueRecord[] after = records.toArray(CatalogueRecord[]::new);
        Map<String, CatalogueRecord> afterById = new HashMap<>(byId);
        for (CatalogueRecord record : changed) {
            after[record.index()] = record;
            afterById.put(record.id(), record);
        }
        return new Originals(List.of(after), afterById, repetition);
    }

    int total() {
        return repetition.total();
    }

    List<CatalogueRecord> records() {
        return records;
    }

    Stream<Run> runs() {
        return IntStream.range(0, records.size()).boxed().flatMap(place -> runsAt(place).stream());
    }

    List<Run> runsAt(int place) {
        return repetition.runs(place, records.get(place));
    }

    byte[] idOf(CatalogueRecord record, int copy) {
        return repetition.idOf(record, copy);
    }

    Optional<Run> locate(String id) {
        CatalogueRecord original = byId.get(id);
        if (original != null) {
            return present(original, 0);
        }
        int[] indexAndCopy = repetition.find(id);
        // Copy 0 has the identifier of the record in the data.
        return indexAndCopy == null || indexAndCopy[1] == 0
                ? Optional.empty()
                : present(records.get(indexAndCopy[0]), indexAndCopy[1]);
    }

    private Optional<Run> present(CatalogueRecord record, int copy) {
        return repetition.has(record.index(), copy) ? Optional.of(Run.single(record, copy)) : Optional.empty();
    }
}
