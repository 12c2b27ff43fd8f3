package io.github.camelisogeo.sync.internal.embedded;

import io.github.camelisogeo.sync.state.StateMismatchException;
import io.github.camelisogeo.sync.state.StateRow;
import io.github.camelisogeo.sync.state.StateVersionException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The maps of a file. Each has types of its own, so nothing is ever deserialised by Java. */
final class MvContent implements AutoCloseable {

    static final String MARK = "mark";
    static final String STEPS = "steps";

    private static final String VERSION = "version";
    private static final String STATE_ID = "stateId";
    private static final String THIS_VERSION = "2";
    private static final String ABOUT = "about";
    private static final String ROWS = "rows";
    private static final String DUE = "due";
    private static final String COUNTS = "counts";
    private static final Set<String> MAPS = Set.of(ABOUT, ROWS, DUE, COUNTS);
    private static final Set<String> MAPS_OF_VERSION_1 = Set.of("feed", "records");
    private static final int PAGE_BYTES = 4096;
    private static final int CACHE_MEGABYTES = 16;

    final MVStore store;
    final MVMap<String, String> about;
    final MVMap<String, StoredRow> rows;
    final MVMap<DueKey, Boolean> due;
    final MVMap<String, String> counts;

    private MvContent(MVStore store) {
        this.store = store;
        about = store.openMap(ABOUT, texts());
        rows = store.openMap(
                ROWS,
                new MVMap.Builder<String, StoredRow>().keyType(IdType.INSTANCE).valueType(StoredRowType.INSTANCE));
        due = store.openMap(
                DUE,
                new MVMap.Builder<DueKey, Boolean>()
                        .keyType(DueKeyType.INSTANCE)
                        .valueType(NothingType.INSTANCE));
        counts = store.openMap(COUNTS, texts());
    }

    private static MVMap.Builder<String, String> texts() {
        return new MVMap.Builder<String, String>().keyType(TextType.PLAIN).valueType(TextType.CHECKED);
    }

    /** Creates the content of a new state in an empty file. */
    static void create(StateFile file) {
        MVStore store = store(file.unfinished(), false);
        try {
            MvContent content = new MvContent(store);
            content.about.put(VERSION, THIS_VERSION);
            content.about.put(STATE_ID, file.stateId());
            content.about.put(STEPS, "0");
            store.commit();
            store.sync();
        } finally {
            store.closeImmediately();
        }
    }

    /** Opens a file and checks what can be checked without reading the rows. */
    static MvContent open(StateFile file, boolean readOnly, StateLock lock) {
        file.refuseOtherFiles();
        return Readings.read(file.described(), () -> {
            MVStore store = store(file.file(), readOnly);
            try {
                refuseOtherMaps(store, file);
                MvContent content = new MvContent(store);
                content.check(file, lock);
                store = null;
                return content;
            } finally {
                if (store != null) {
                    store.closeImmediately();
                }
            }
        });
    }

    private static MVStore store(Path path, boolean readOnly) {
        MVStore.Builder builder = new MVStore.Builder()
                .fileName(SteadyPath.of(path))
                .autoCommitDisabled()
                // A large step would otherwise be written in several pieces.
                .autoCommitBufferSize(0)
                .cacheSize(CACHE_MEGABYTES)
                // Identifiers are in no order, so each step touches as many pages as it has records. Small pages keep
                // the file small.
                .pageSplitSize(PAGE_BYTES)
                .compress();
        MVStore store = (readOnly ? builder.readOnly() : builder).open();
        if (!readOnly) {
            // Space can be reused at once, because each step is forced to disk before the next one starts.
            store.setRetentionTime(0);
        }
        return store;
    }

    private static void refuseOtherMaps(MVStore store, StateFile file) {
        Set<String> names = store.getMapNames();
        if (names.containsAll(MAPS_OF_VERSION_1)) {
            throw otherVersion(file, "1");
        }
        if (names.contains(ABOUT)) {
            String version = store.<MVMap<String, String>, String, String>openMap(ABOUT, texts())
                    .get(VERSION);
            if (version == null) {
                throw new OddEntryException("it has no version");
            }
            if (!version.equals(THIS_VERSION)) {
                throw otherVersion(file, version);
            }
        }
        if (!names.equals(MAPS)) {
            throw new OddEntryException(
                    "it contains the maps " + new TreeSet<>(names) + " instead of " + new TreeSet<>(MAPS));
        }
    }

    private static StateVersionException otherVersion(StateFile file, String version) {
        return new StateVersionException(
                "the " + file.described() + " was written in version " + version
                        + ", but this release reads version " + THIS_VERSION
                        + ": use the release that wrote it, or start again with stateReset=true, which delivers every record again");
    }

    private void check(StateFile file, StateLock lock) {
        String stateId = about.get(STATE_ID);
        if (stateId == null) {
            throw new OddEntryException("it doesn't say which state it is");
        }
        if (!file.stateId().equals(stateId)) {
            throw new StateMismatchException(
                    "the file " + file.file() + " contains the state '" + stateId + "' instead of '" + file.stateId()
                            + "': give it back its own name, or set stateId to the name that it contains");
        }
        if (steps() < lock.steps()) {
            throw new OddEntryException(
                    "the last " + (lock.steps() - steps()) + " of its " + lock.steps() + " steps are missing");
        }
        long counted = counts.keyList().stream().mapToLong(this::count).sum();
        if (counted != rows.sizeAsLong() || counted != due.sizeAsLong()) {
            throw new OddEntryException("it has " + rows.sizeAsLong() + " rows, " + due.sizeAsLong()
                    + " of them in the index, and counted " + counted);
        }
    }

    long steps() {
        return number(about.get(STEPS));
    }

    long count(String phase) {
        String count = counts.get(phase);
        return count == null ? 0 : number(count);
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new OddEntryException("a number is '" + text + "'");
        }
    }

    /** Returns the row that the index names. */
    StateRow row(DueKey key) {
        StoredRow row = rows.get(key.id());
        if (row == null || !row.key(key.id()).equals(key)) {
            throw new OddEntryException("its index names a row that isn't there");
        }
        return row.row(key.id());
    }

    @Override
    public void close() {
        // A step that wasn't written as a whole must not be written now.
        store.closeImmediately();
    }
}
