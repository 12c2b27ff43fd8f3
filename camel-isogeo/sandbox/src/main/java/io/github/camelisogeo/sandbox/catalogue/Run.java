package io.github.camelisogeo.sandbox.catalogue;

/**
 * Copies of a record that follow one another, from {@code from} to before {@code to}. A record that is not repeated is
 * a run of one.
 */
public record Run(CatalogueRecord record, int from, int to) {

    static Run single(CatalogueRecord record, int copy) {
        return new Run(record, copy, copy + 1);
    }

    public int length() {
        return to - from;
    }

    /** Its place among the runs of one lineage. */
    public int place() {
        return record.lineage().copy() + from;
    }
}
