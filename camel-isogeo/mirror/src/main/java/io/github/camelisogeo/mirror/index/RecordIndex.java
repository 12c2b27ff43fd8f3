package io.github.camelisogeo.mirror.index;

import io.github.camelisogeo.mirror.page.Summaries;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * What the page and the files for maps show of all records, in the order of the API's lists. It is in a file, of which a part is in memory.
 * The file is derived from the records: each run makes it anew. Safe for use by multiple threads.
 */
public final class RecordIndex implements Summaries, AutoCloseable {

    private static final int MEGABYTES_IN_MEMORY = 8;
    private static final int KILOBYTES_TO_WRITE = 2048;

    /** The number of entries that are read at once. Whoever reads on meanwhile sees each record as it was or as it is. */
    private static final int BATCH = 200;

    private final Path file;
    private final MVStore store;
    private final MVMap<String, Place> places;
    private final MVMap<Place, byte[]> features;
    private final MVMap<Place, byte[]> summaries;

    private RecordIndex(Path file, MVStore store) {
        this.file = file;
        this.store = store;
        this.places = store.openMap(
                "places",
                new MVMap.Builder<String, Place>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(new Place.Type()));
        this.features = store.openMap("features", byPlace());
        this.summaries = store.openMap("summaries", byPlace());
    }

    private static MVMap.Builder<Place, byte[]> byPlace() {
        return new MVMap.Builder<Place, byte[]>().keyType(new Place.Type()).valueType(ByteArrayDataType.INSTANCE);
    }

    /** Creates an index in a file, over that of an earlier run. */
    public static RecordIndex create(Path file) throws IOException {
        Files.deleteIfExists(file);
        return new RecordIndex(
                file,
                new MVStore.Builder()
                        .fileName(file.toString())
                        .cacheSize(MEGABYTES_IN_MEMORY)
                        .autoCommitBufferSize(KILOBYTES_TO_WRITE)
                        .open());
    }

    public synchronized void put(Entry entry) {
        Place place = new Place(entry.created(), entry.id());
        Place before = places.put(entry.id(), place);
        if (before != null && !before.equals(place)) {
            features.remove(before);
            summaries.remove(before);
        }
        features.put(place, entry.feature());
        summaries.put(place, entry.summary());
    }

    public synchronized void remove(String id) {
        Place place = places.remove(id);
        if (place != null) {
            features.remove(place);
            summaries.remove(place);
        }
    }

    @Override
    public long size() {
        return places.sizeAsLong();
    }

    /** Returns the identifier at a position in the order of identifiers, or empty if there are fewer records. */
    public synchronized Optional<String> id(long position) {
        return Optional.ofNullable(places.getKey(position));
    }

    /** Returns the summary of a record as JSON, or empty if it isn't mirrored. */
    public synchronized Optional<byte[]> summary(String id) {
        return Optional.ofNullable(places.get(id)).map(summaries::get);
    }

    /** Writes all features, separated as elements of an array. */
    public void writeFeatures(OutputStream out) throws IOException {
        write(features, 0, Long.MAX_VALUE, out);
    }

    @Override
    public void write(long from, long most, OutputStream out) throws IOException {
        write(summaries, from, most, out);
    }

    private void write(MVMap<Place, byte[]> map, long from, long most, OutputStream out) throws IOException {
        Batch batch = firstBatch(map, from, most);
        for (boolean first = true; !batch.values.isEmpty(); batch = nextBatch(map, batch)) {
            for (byte[] value : batch.values) {
                // One line per record, for people who read the file and for tools that compare lines.
                out.write('\n');
                if (!first) {
                    out.write(',');
                }
                first = false;
                out.write(value);
            }
        }
    }

    private synchronized Batch firstBatch(MVMap<Place, byte[]> map, long from, long most) {
        return batch(map, map.getKey(from), most);
    }

    private synchronized Batch nextBatch(MVMap<Place, byte[]> map, Batch before) {
        return batch(map, map.higherKey(before.last), before.left);
    }

    private static Batch batch(MVMap<Place, byte[]> map, Place from, long most) {
        List<byte[]> values = new ArrayList<>(BATCH);
        Place last = null;
        if (from != null) {
            Cursor<Place, byte[]> cursor = map.cursor(from);
            while (values.size() < Math.min(BATCH, most) && cursor.hasNext()) {
                last = cursor.next();
                values.add(cursor.getValue());
            }
        }
        return new Batch(values, last, most - values.size());
    }

    /** Closes the index and removes its file. */
    @Override
    public void close() {
        store.closeImmediately();
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The next run removes it, or says why it can't.
        }
    }

    private record Batch(List<byte[]> values, Place last, long left) {}
}
