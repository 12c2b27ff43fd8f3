package io.github.camelisogeo.examples.cataloguesync;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.examples.cataloguesync.page.RecordSummary;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The catalogue as files: one a record, what changed as lines, and two for maps. Written so that a kill at any moment leaves what the
 * next start can go on with: first the record's file, then the line, then the change counts as followed; maps are made from the rest.
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

    /** Opens the mirror in a folder, with what is there from earlier runs. */
    static Mirror open(OutputFolder folder, String source) {
        Path path = folder.path();
        return new Mirror(folder.records(), ChangesLog.open(path.resolve("changes.ndjson")), path, source);
    }

    /** Tells of each change once it is followed. */
    void observe(Consumer<MirrorChange> observer) {
        observers.add(observer);
    }

    /** The record is new, or as it is now. */
    void put(MirrorChange change, Metadata record, byte[] json) {
        files.write(change.id(), json);
        if (!change.firstReading()) {
            changes.append(change);
        }
        records.put(change.id(), MirroredRecord.of(record));
        followed(change);
    }

    /** The record is gone. */
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

    /** The summary of a record; null where it isn't mirrored. */
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

    /** Writes the map files now, where they aren't up to date. */
    void finishMaps() {
        maps.write();
    }

    @Override
    public void close() {
        maps.close();
        changes.close();
    }
}
