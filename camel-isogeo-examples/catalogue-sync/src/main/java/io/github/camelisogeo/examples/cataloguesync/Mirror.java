package io.github.camelisogeo.examples.cataloguesync;

import io.github.camelisogeo.client.model.Metadata;
import java.nio.file.Path;

/** The output folder: a file for each record, one file for a map, and the progress of both. For one thread. */
final class Mirror implements AutoCloseable {

    private final RecordFiles records;
    private final GeoJsonFile map;
    private final Progress progress;

    private Mirror(RecordFiles records, GeoJsonFile map, Progress progress) {
        this.records = records;
        this.map = map;
        this.progress = progress;
    }

    static Mirror in(Path folder, Progress progress) {
        RecordFiles records = RecordFiles.in(folder.resolve("records"));
        return new Mirror(records, GeoJsonFile.begin(folder.resolve("catalogue.geojson")), progress);
    }

    /** What follows is so many records. */
    void begin(long total) {
        progress.begin(total);
    }

    /** Adds a record: its model, and the same as JSON. */
    void add(Metadata record, byte[] json) {
        records.write(record.id(), json);
        map.add(record);
        progress.recordWritten();
    }

    /** Everything was read. Answers how many files of records that are no more it removed. */
    int finish() {
        map.finish();
        return records.removeStale();
    }

    @Override
    public void close() {
        map.close();
    }
}
