package io.github.camelisogeo.sandbox.internal.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Makes {@code total} records from {@code distinct} ones by repeating them in turn. Copy 0 is the record of the data
 * itself. The identifiers of the other copies are computed from record and copy number, and decoded again, so that a
 * million copies take no memory. A copy that is written is removed from the repetition.
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

    /** Returns the repetition without a copy, which must be present. */
    Repetition without(int index, int copy) {
        return new Repetition(distinct, total, departures.with(index, copy));
    }

    /** Returns the number of copies of all records. */
    int total() {
        return total - departures.count();
    }

    private int made(int index) {
        return total / distinct + (index < total % distinct ? 1 : 0);
    }

    /** Returns the remaining copies of the record with this index. */
    List<Run> runs(int index, CatalogueRecord record) {
        return departures.remaining(index, record, made(index));
    }

    boolean has(int index, int copy) {
        return copy >= 0 && copy < made(index) && !departures.has(index, copy);
    }

    /** Returns the identifier of a copy, as bytes of an answer. */
    byte[] idOf(CatalogueRecord record, int copy) {
        return copy == 0 ? record.id().getBytes(StandardCharsets.ISO_8859_1) : identifiers.encode(record.index(), copy);
    }

    /**
     * Returns the record and copy of an identifier as {@code index, copy}, or null if it isn't one of this repetition.
     */
    int[] find(String id) {
        int[] found = identifiers.decode(id);
        return found != null && found[0] >= 0 && found[0] < distinct ? found : null;
    }
}
