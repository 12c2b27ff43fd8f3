package io.github.camelisogeo.sandbox.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How {@code total} records are made of {@code distinct} ones: in turn, until there are enough. Copy 0 is the record
 * of the data itself; the identifiers of the others are computed from record and copy, and back, so that a million
 * copies take no memory. A copy that is written leaves.
 */
final class Repetition {

    private final int distinct;
    private final int total;
    private final Departures departures;
    private final CopyIdentifiers identifiers = new CopyIdentifiers();

    Repetition(int distinct, int total) {
        this(distinct, total, Departures.NONE);
    }

    private Repetition(int distinct, int total, Departures departures) {
        this.distinct = distinct;
        this.total = total;
        this.departures = departures;
    }

    /** The same without a copy, which must be there. */
    Repetition without(int index, int copy) {
        return new Repetition(distinct, total, departures.with(index, copy));
    }

    /** How many there are of all. */
    int total() {
        return total - departures.count();
    }

    private int made(int index) {
        return total / distinct + (index < total % distinct ? 1 : 0);
    }

    /** The copies that are there of the record that has this index. */
    List<Run> runs(int index, CatalogueRecord record) {
        return departures.remaining(index, record, made(index));
    }

    boolean has(int index, int copy) {
        return copy >= 0 && copy < made(index) && !departures.has(index, copy);
    }

    /** The identifier of a copy, as bytes of an answer. */
    byte[] idOf(CatalogueRecord record, int copy) {
        return copy == 0 ? record.id().getBytes(StandardCharsets.ISO_8859_1) : identifiers.encode(record.index(), copy);
    }

    /** The record and copy that an identifier stands for, as {@code index, copy}; null when it is not one of ours. */
    int[] find(String id) {
        int[] found = identifiers.decode(id);
        return found != null && found[0] >= 0 && found[0] < distinct ? found : null;
    }
}
