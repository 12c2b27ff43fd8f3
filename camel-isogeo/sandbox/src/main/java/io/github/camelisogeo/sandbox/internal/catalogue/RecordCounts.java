package io.github.camelisogeo.sandbox.internal.catalogue;

import java.util.List;

/**
 * The counts over all records. They are updated by each write, so that no answer has to look at all records.
 *
 * @param tags counts the tags that records carry
 * @param names counts the entities that records name
 */
record RecordCounts(TagTable tags, NameCounts names) {

    static RecordCounts of(List<Run> runs) {
        return new RecordCounts(TagTable.of(runs.stream()), NameCounts.of(runs.stream()));
    }

    /** Returns the counts with the given number of copies of a record added. */
    RecordCounts with(CatalogueRecord record, int copies) {
        return new RecordCounts(tags.with(record, copies), names.with(record, copies));
    }

    /** Returns the counts with the given number of copies of a counted record removed. */
    RecordCounts without(CatalogueRecord record, int copies) {
        return new RecordCounts(tags.without(record, copies), names.without(record, copies));
    }
}
