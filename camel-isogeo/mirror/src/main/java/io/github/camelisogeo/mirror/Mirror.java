package io.github.camelisogeo.mirror;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.mirror.page.RecordSummary;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The catalogue as files: one for each record, a log of changes, and two files for maps. The process may be killed at any moment, and the
 * next start can continue: a change is done only after the record's file and then the line of the log are written, and the files for maps
 * are derived from the rest.
 */
final class Mirror implements AutoCloseable {

    private final RecordFiles files;
    private final ChangesLog changes;
    private final MapFiles maps;
    private final ConcurrentMap<String, MirroredRecord> records = new ConcurrentHashMap<>();
    private final List<Consumer<MirrorChange>> observers = new CopyOnWriteArrayList<>();

    private Mirror(RecordFiles files, ChangesLog changes, Path folder, String source) {
        this.files = files;
        this.changes = changes;
        files.readAll(record -> records.put(record.id(), MirroredRecord.of(record)));
        this.maps = MapFiles.begin(folder, source, records::values);
    }

    /** Opens the mirror in a folder, with the files of earlier runs. */
    static Mirror open(OutputFolder folder, String source) {
        Path path = folder.path();
        return new Mirror(folder.records(), ChangesLog.open(path.resolve("changes.ndjson")), path, source);
    }

    /** Adds an observer, which is called for each change when it is done. */
    void observe(Consumer<MirrorChange> observer) {
        observers.add(observer);
    }

    /** Applies the creation or the update of a record. */
    void put(MirrorChange change, Metadata record, byte[] json) {
        files.write(change.id(), json);
        if (!change.firstReading()) {
            changes.append(change);
        }
        records.put(change.id(), MirroredRecord.of(record));
        followed(change);
    }

    /** Applies the deletion of a record. */
    void remove(MirrorChange change) {
        files.delete(change.id());
        changes.append(change);
        records.remove(change.id());
        followed(change);
    }

    private void followed(MirrorChange change) {
        maps.outdated();
        observers.forEach(observer -> observer.accept(change));
    }

    /** Returns the summary of a record, or null if it isn't mirrored. */
    RecordSummary summary(String id) {
        MirroredRecord record = records.get(id);
        return record == null ? null : record.summary();
    }

    Collection<RecordSummary> summaries() {
        return records.values().stream().map(MirroredRecord::summary).toList();
    }

    Set<String> ids() {
        return Set.copyOf(records.keySet());
    }

    int size() {
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
        maps.close();
        changes.close();
    }
}
