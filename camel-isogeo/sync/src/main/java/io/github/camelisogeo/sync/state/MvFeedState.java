package io.github.camelisogeo.sync.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** A state in an MVStore: one map for the records and one for the feed itself. All values are JSON. */
final class MvFeedState implements FeedState {

    private static final int VERSION = 1;
    private static final String VERSION_KEY = "version";
    private static final String MARK_KEY = "mark";
    private static final String STEPS_KEY = "steps";
    private static final byte[] BEGINNING = "H:2".getBytes(StandardCharsets.US_ASCII);
    private static final int PAGE_BYTES = 4096;
    private static final int FILL_RATE = 60;
    private static final int COMPACTED_BYTES = 8 * 1024 * 1024;
    private static final int STEPS_BEFORE_COMPACTION = 128;
    private static final ObjectMapper JSON = StateJson.mapper();

    private final MVStore store;
    private final MVMap<String, String> about;
    private final MVMap<String, String> records;
    private final String described;
    private final StateLock lock;
    private long steps;

    private MvFeedState(MVStore store, String described, StateLock lock) {
        this.store = store;
        this.about = store.openMap("feed");
        this.records = store.openMap("records");
        this.described = described;
        this.lock = lock;
    }

    static void create(Path file) {
        MVStore store = store(file);
        try {
            store.<String, String>openMap("feed").put(VERSION_KEY, Integer.toString(VERSION));
            store.commit();
            store.sync();
        } finally {
            store.closeImmediately();
        }
    }

    static MvFeedState open(Path file, String described, StateLock lock) {
        MVStore store = null;
        try {
            refuseOtherFiles(file);
            store = store(file);
            MvFeedState state = new MvFeedState(store, described, lock);
            state.check();
            store = null;
            return state;
        } catch (MVStoreException | StateDamagedException e) {
            throw new StateDamagedException(
                    "the " + described + " is damaged: " + e.getMessage()
                            + ": start again with stateReset=true, which delivers every record again",
                    e);
        } finally {
            if (store != null) {
                store.closeImmediately();
            }
        }
    }

    /** Refuses files that an MVStore would silently treat as new: empty ones, and those that contain only zeroes. */
    private static void refuseOtherFiles(Path file) {
        byte[] begin = new byte[BEGINNING.length];
        try (InputStream content = Files.newInputStream(file)) {
            if (content.readNBytes(begin, 0, begin.length) < begin.length || !Arrays.equals(begin, BEGINNING)) {
                throw new StateDamagedException("the file doesn't start like a state", null);
            }
        } catch (IOException e) {
            throw new StateException("could not read " + file + ": " + e, e);
        }
    }

    private static MVStore store(Path file) {
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                // Identifiers are in no order, so each step touches as many pages as it has records. Small pages keep
                // the file small.
                .pageSplitSize(PAGE_BYTES)
                .compress()
                .open();
        // Space can be reused at once, because each step is forced to disk before the next one starts.
        store.setRetentionTime(0);
        return store;
    }

    /** Reads everything once, so that damage is found now and not in the middle of a poll. */
    private void check() {
        String version = about.get(VERSION_KEY);
        if (version == null) {
            throw new StateDamagedException("it has no version", null);
        }
        if (!version.equals(Integer.toString(VERSION))) {
            throw new StateVersionException("the " + described + " was written in version " + version
                    + ", but this release reads version " + VERSION
                    + ": use the release that wrote it, or start again with"
                    + " stateReset=true, which delivers every record again");
        }
        steps = Long.parseLong(about.getOrDefault(STEPS_KEY, "0"));
        if (steps < lock.steps()) {
            throw new StateDamagedException(
                    "the last " + (lock.steps() - steps) + " of its " + lock.steps() + " steps are missing", null);
        }
        mark();
        records().forEachRemaining(record -> {});
    }

    @Override
    public FeedMark mark() {
        String json = about.get(MARK_KEY);
        return json == null ? null : read(json, FeedMark.class);
    }

    @Override
    public RecordState record(String id) {
        String json = records.get(id);
        return json == null ? null : read(json, RecordState.class);
    }

    @Override
    public Iterator<RecordState> records() {
        Cursor<String, String> cursor = records.cursor(null);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return cursor.hasNext();
            }

            @Override
            public RecordState next() {
                cursor.next();
                return read(cursor.getValue(), RecordState.class);
            }
        };
    }

    private static <T> T read(String json, Class<T> type) {
        if (json == null) {
            throw new StateDamagedException("an entry is empty", null);
        }
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new StateDamagedException("an entry could not be read: " + e.getOriginalMessage(), e);
        }
    }

    @Override
    public void write(StateUpdate update) {
        try {
            update.kept().forEach(record -> records.put(record.id(), json(record)));
            update.forgotten().forEach(records::remove);
            if (update.mark() != null) {
                about.put(MARK_KEY, json(update.mark()));
            }
            steps++;
            about.put(STEPS_KEY, Long.toString(steps));
            store.commit();
            store.sync();
            lock.count(steps);
            compactNowAndThen();
        } catch (MVStoreException | IllegalStateException e) {
            throw new StateException("could not write the " + described + ": " + reason(e), e);
        }
    }

    /** Reclaims stale space in small steps, because a log-structured file grows with every write. */
    private void compactNowAndThen() {
        if (steps % STEPS_BEFORE_COMPACTION == 0) {
            store.compact(FILL_RATE, COMPACTED_BYTES);
            store.sync();
        }
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a state could not be written as JSON", e);
        }
    }

    @Override
    public void close() {
        try {
            // A step that wasn't written as a whole must not be written now.
            store.closeImmediately();
        } finally {
            lock.close();
        }
    }
}
