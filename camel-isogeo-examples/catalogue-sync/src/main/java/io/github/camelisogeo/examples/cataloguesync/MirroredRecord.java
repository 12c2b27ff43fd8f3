package io.github.camelisogeo.examples.cataloguesync;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.examples.cataloguesync.page.RecordSummary;

/** What the map files need of a record; the record itself is in its file. */
record MirroredRecord(Feature feature, RecordSummary summary) {

    static MirroredRecord of(Metadata record) {
        return new MirroredRecord(Feature.of(record), RecordSummary.of(record));
    }
}
