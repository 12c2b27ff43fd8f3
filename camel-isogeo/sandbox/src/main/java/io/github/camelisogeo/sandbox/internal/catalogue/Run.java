package io.github.camelisogeo.sandbox.internal.catalogue;

/**
 * Consecutive copies of a record, from {@code from} to before {@code to}. A record that isn't repeated is a run of one.
 */
public record Run(CatalogueRecord record, int from, int to) {

    static Run single(CatalogueRecord record, int copy) {
        return new Run(record, copy, copy + 1);
    }

    public int length() {
        return to - from;
    }

    /** Returns the position among the runs of one lineage. */
    public int place() {
        return record.lineage().copy() + from;
    }
}
