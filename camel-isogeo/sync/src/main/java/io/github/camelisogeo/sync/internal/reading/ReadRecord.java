package io.github.camelisogeo.sync.internal.reading;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.search.JsonRecord;
import io.github.camelisogeo.sync.UnreliableAnswerException;
import java.io.IOException;

/**
 * A record as it was read.
 *
 * @param record the record
 * @param json the record as the server sent it, or null if the feed doesn't keep that
 */
record ReadRecord(Metadata record, byte[] json) {

    static ReadRecord of(Metadata record) {
        return new ReadRecord(record, null);
    }

    static ReadRecord of(JsonRecord json) {
        try {
            return new ReadRecord(ModelJson.reader(Metadata.class).readValue(json.json()), json.json());
        } catch (IOException e) {
            throw new UnreliableAnswerException("record " + json.id() + " can't be read: " + e.getMessage());
        }
    }

    String id() {
        return record.id();
    }
}
