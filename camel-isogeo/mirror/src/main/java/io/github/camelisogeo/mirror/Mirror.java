package io.github.camelisogeo.mirror;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.mirror.index.Entry;
import io.github.camelisogeo.mirror.index.RecordIndex;
import io.github.camelisogeo.mirror.page.RecordSummary;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/**
 * The catalogue as files: one for each record, a log of changes, and two files for maps. The process may be killed at any moment, and the
 * next start can continue: a change is done only after the record's file and then the line of the log are written, and the files for maps
 * are derived from the rest.
 */
final class Mirror implements AutoCloseable {

    private final RecordFiles files;
    private final ChangesLog changes;
    private final MapFiles maps;
    private final RecordIndex records;
    private final List<BiConsumer<MirrorChange, RecordSummary>> observers = new CopyOnWriteArrayList<>();

    private Mirror(RecordFiles files, ChangesLog changes, RecordIndex records, Path folder, String source) {
        this.files = files;
        this.changes = changes;
        this.records = records;
        files.readAll((id, record) -> index(id, record, RecordSummary.of(id, record)));
        this.maps = new MapFiles(folder, source, records);
    }

    /** Opens the mirror in a folder, with the files of earlier runs. */
    static Mirror open(OutputFolder folder, String source) {
        Path path = folder.path();
        return new Mirror(
                folder.records(), ChangesLog.open(path.resolve("changes.ndjson")), folder.index(), path, source);
    }

    /** Adds an observer, which is called for each change when it is done, with the record as it is now, or null if it was deleted. */
    void observe(BiConsumer<MirrorChange, RecordSummary> observer) {
        observers.add(observer);
    }

    /** Applies the creation or the update of a record. */
    void put(MirrorChange change, Metadata record, byte[] json) {
        files.write(change.id(), json);
        if (!change.firstReading()) {
            changes.append(change);
        }
        RecordSummary summary = RecordSummary.of(change.id(), record);
        index(change.id(), record, summary);
        followed(change, summary);
    }

    /** Applies the deletion of a record. */
    void remove(MirrorChange change) {
        files.delete(change.id());
        changes.append(change);
        records.remove(change.id());
        followed(change, null);
    }

    private void index(String id, Metadata record, RecordSummary summary) {
        String created = record.createdAt() == null ? null : record.createdAt().toString();
        records.put(new Entry(id, created, Feature.of(id, record).json(), summary.json()));
    }

    private void followed(MirrorChange change, RecordSummary summary) {
        maps.outdated(change);
        observers.forEach(observer -> observer.accept(change, summary));
    }

    /** Returns what the page shows of the records. */
    RecordIndex records() {
        return records;
    }

    long size() {
        return records.size();
    }

    RecordFiles files() {
        return files;
    }

    /** Writes the files for maps now if they aren't up to date. */
    void finishMaps() {
        maps.write();
    }

    @Override
    public void close() {
        try (records;
                changes) {
            maps.close();
        }
    }
}
