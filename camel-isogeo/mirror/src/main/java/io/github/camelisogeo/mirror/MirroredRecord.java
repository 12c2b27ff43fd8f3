package io.github.camelisogeo.mirror;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.mirror.page.RecordSummary;

/** The parts of a record that the files for maps need. The record itself is in its own file. */
record MirroredRecord(Feature feature, RecordSummary summary) {

    static MirroredRecord of(Metadata record) {
        return new MirroredRecord(Feature.of(record), RecordSummary.of(record));
    }
}
