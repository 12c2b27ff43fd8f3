package io.github.camelisogeo.sync.state;

import io.github.camelisogeo.sync.internal.export.BadLineException;
import io.github.camelisogeo.sync.internal.export.LineReader;
import io.github.camelisogeo.sync.internal.export.StateLines;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads what {@link StateExport} wrote. The whole export is checked before the store is touched; it needs as much space in the directory for
 * temporary files. If the store fails then, what was written is deleted. The progress of the feed is written last, so a state whose import
 * was killed has none.
 */
public final class StateImport {

    private static final int ROWS_WRITTEN_AT_ONCE = 500;

    private final StateStore store;
    private final String stateId;

    private StateImport(StateStore store, String stateId) {
        this.store = store;
        this.stateId = stateId;
    }

    /**
     * Reads a state in constant memory. The stream is not closed.
     *
     * @param stateId the name that the state gets, which may be another one than it had
     * @return the number of rows
     * @throws StateException if there is such a state already and it isn't empty, if the export is incomplete or wrong, or if the store fails
     */
    public static long read(InputStream source, StateStore store, String stateId) throws IOException {
        return read(source, store, stateId, false);
    }

    /**
     * Reads a state in constant memory, if a check finds nothing wrong. The stream is not closed.
     *
     * @param stateId the name that the state gets, which may be another one than it had
     * @param check called with everything that the export contains before anything is written
     * @return the number of rows
     * @throws StateException if there is such a state already and it isn't empty, if the export is incomplete or wrong, or if the store fails
     */
    public static long read(InputStream source, StateStore store, String stateId, StateCheck check) throws IOException {
        return new StateImport(store, StateIds.check(stateId)).read(source, false, check);
    }

    /**
     * Reads a state in constant memory. The stream is not closed.
     *
     * @param stateId the name that the state gets, which may be another one than it had
     * @param replace whether a state that exists is replaced, even if it is damaged. It is deleted only after the export was found right.
     * @return the number of rows
     * @throws StateException if there is such a state already and it isn't to be replaced, if the export is incomplete or wrong, or if the
     *     store fails
     */
    public static long read(InputStream source, StateStore store, String stateId, boolean replace) throws IOException {
        return new StateImport(store, StateIds.check(stateId)).read(source, replace, StateCheck.NOTHING);
    }

    private long read(InputStream source, boolean replace, StateCheck check) throws IOException {
        if (!replace) {
            refuseIfNotEmpty();
        }
        Path file = Files.createTempFile("isogeo-import", ".jsonl");
        try {
            Files.copy(source, file, StandardCopyOption.REPLACE_EXISTING);
            long rows = readLines(file, check, check::row).rows();
            if (replace) {
                store.delete(stateId);
            }
            write(file, rows);
            return rows;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void refuseIfNotEmpty() {
        Optional<StateView> found = store.look(stateId);
        if (found.isPresent()) {
            try (StateView state = found.get()) {
                if (!isEmpty(state)) {
                    throw notEmpty();
                }
            }
        }
    }

    private static boolean isEmpty(StateView state) {
        return state.mark() == null && state.after(null, 1).isEmpty();
    }

    private StateException notEmpty() {
        return new StateException("the " + store.describe(stateId)
                + " isn't empty, so nothing is imported into it: reset it first, or import into another stateId");
    }

    private void write(Path file, long rows) throws IOException {
        boolean complete = false;
        try (FeedState state = store.open(stateId)) {
            if (!isEmpty(state)) {
                // Not ours to delete.
                complete = true;
                throw notEmpty();
            }
            Portions portions = new Portions(state);
            String mark = readLines(file, StateCheck.NOTHING, portions).mark();
            portions.flush();
            long kept =
                    state.counts().values().stream().mapToLong(Long::longValue).sum();
            if (kept != rows) {
                throw new StateException("the export has " + rows + " rows, but only " + kept
                        + " different identifiers: export the state again");
            }
            if (mark != null) {
                state.write(StateStep.of(mark));
            }
            complete = true;
        } finally {
            if (!complete) {
                store.delete(stateId);
            }
        }
    }

    private static Content readLines(Path file, StateCheck check, Consumer<StateRow> rows) throws IOException {
        try (InputStream source = new BufferedInputStream(Files.newInputStream(file))) {
            LineReader lines = new LineReader(source);
            try {
                return readLines(lines, check, rows);
            } catch (BadLineException | StateDamagedException | StateVersionException e) {
                throw new StateException(
                        "line " + lines.number() + " of the export can't be imported: " + e.getMessage(), e);
            }
        }
    }

    private static Content readLines(LineReader lines, StateCheck check, Consumer<StateRow> rows) throws IOException {
        String header = lines.next();
        if (header == null) {
            throw new StateException("the export is empty: nothing was imported");
        }
        String mark = StateLines.readHeader(header);
        if (mark != null) {
            check.mark(mark);
        }
        long count = 0;
        for (String line = lines.next(); line != null; line = lines.next()) {
            long end = StateLines.readEnd(line);
            if (end < 0) {
                rows.accept(StateLines.readRow(line));
                count++;
            } else if (end != count) {
                throw new StateException(
                        "the export has " + count + " rows, but says " + end + ": export the state again");
            } else if (lines.next() != null) {
                throw new StateException(
                        "line " + lines.number() + " of the export comes after its end: export the state again");
            } else {
                return new Content(mark, count);
            }
        }
        throw new StateException(
                "the export ends after " + count + " rows without a last line that says so: export the state again");
    }

    private record Content(String mark, long rows) {}

    /** Writes rows in steps. */
    private static final class Portions implements Consumer<StateRow> {

        private final FeedState state;
        private final List<StateRow> rows = new ArrayList<>();

        Portions(FeedState state) {
            this.state = state;
        }

        @Override
        public void accept(StateRow row) {
            rows.add(row);
            if (rows.size() == ROWS_WRITTEN_AT_ONCE) {
                flush();
            }
        }

        void flush() {
            if (!rows.isEmpty()) {
                state.write(new StateStep(null, rows, List.of()));
                rows.clear();
            }
        }
    }
}
