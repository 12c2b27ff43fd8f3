package io.github.camelisogeo.sandbox.catalogue;

import java.util.List;

/**
 * All that is counted over the records, and kept up with each write, so that no answer has to look at all of them.
 *
 * @param tags what they carry
 * @param names what they name
 */
record RecordCounts(TagTable tags, NameCounts names) {

    static RecordCounts of(List<Run> runs) {
        return new RecordCounts(TagTable.of(runs.stream()), NameCounts.of(runs.stream()));
    }

    /** With so many more of a record. */
    RecordCounts with(CatalogueRecord record, int copies) {
        return new RecordCounts(tags.with(record, copies), names.with(record, copies));
    }

    /** Without so many of the records that were counted. */
    RecordCounts without(CatalogueRecord record, int copies) {
        return new RecordCounts(tags.without(record, copies), names.without(record, copies));
    }
}
