package io.github.camelisogeo.sandbox.catalogue;

import java.nio.charset.StandardCharsets;

/**
 * How {@code total} records are made of {@code distinct} ones: in turn, until there are enough. Copy 0 is the record
 * of the data itself; the identifiers of the others are computed from record and copy, and back, so that a million
 * copies take no memory.
 */
final class Repetition {

    private final int distinct;
    private final int total;
    private final CopyIdentifiers identifiers = new CopyIdentifiers();

    Repetition(int distinct, int total) {
        this.distinct = distinct;
        this.total = total;
    }

    int total() {
        return total;
    }

    int copiesOf(CatalogueRecord record) {
        return total / distinct + (record.index() < total % distinct ? 1 : 0);
    }

    /** The identifier of a copy, as bytes of an answer. */
    byte[] idOf(CatalogueRecord record, int copy) {
        return copy == 0 ? record.id().getBytes(StandardCharsets.ISO_8859_1) : identifiers.encode(record.index(), copy);
    }

    /** The record and copy that an identifier stands for, as {@code index, copy}; null when it is not one of ours. */
    int[] find(String id) {
        return identifiers.decode(id);
    }
}
