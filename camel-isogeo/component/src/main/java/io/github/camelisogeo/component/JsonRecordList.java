package io.github.camelisogeo.component;

import io.github.camelisogeo.client.search.JsonRecord;
import java.io.ByteArrayOutputStream;
import java.util.AbstractList;
import java.util.List;

/** The records of a page as JSON that is not parsed. Unmodifiable. */
final class JsonRecordList extends AbstractList<byte[]> {

    private final List<JsonRecord> records;

    JsonRecordList(List<JsonRecord> records) {
        this.records = records;
    }

    @Override
    public byte[] get(int index) {
        return records.get(index).json();
    }

    @Override
    public int size() {
        return records.size();
    }

    /** Returns the records as a JSON array. */
    byte[] toJson() {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.write('[');
        for (JsonRecord record : records) {
            if (json.size() > 1) {
                json.write(',');
            }
            json.writeBytes(record.json());
        }
        json.write(']');
        return json.toByteArray();
    }
}
