package io.github.camelisogeo.benchmarks;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.search.JsonRecord;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.search.ResultStream;

/** Reads each record as JSON bytes and ignores its content. */
final class JsonReading implements SearchReading {

    private final Target target;
    private final IsogeoClient client;
    private long bytes;

    JsonReading(Target target) {
        this.target = target;
        this.client = target.client();
    }

    @Override
    public long read(Runnable onFirstRecord) {
        long records = 0;
        try (MetadataStream stream = client.search().stream(target.selection());
                ResultStream<JsonRecord> json = stream.asJson()) {
            while (json.hasNext()) {
                byte[] handedOn = json.next().json();
                if (records++ == 0) {
                    onFirstRecord.run();
                }
                bytes += handedOn.length;
            }
        }
        return records;
    }

    long bytes() {
        return bytes;
    }

    @Override
    public void close() {
        client.close();
    }
}
