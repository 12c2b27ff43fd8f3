package io.github.camelisogeo.sync.state;

import io.github.camelisogeo.sync.internal.export.BadLineException;
import io.github.camelisogeo.sync.internal.export.StateLines;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a state as lines of JSON, which {@link StateImport} can read into any store. The first line is about the feed, the last one says
 * that the export is complete, and each other one is a row:
 *
 * <pre>{@code
 * {"format":"camel-isogeo-state","version":1,"stateId":"nightly","mark":{...}}
 * {"id":"5b1...","phase":"settled","due":null,"data":{...}}
 * {"end":true,"rows":1}
 * }</pre>
 */
public final class StateExport {

    private static final int ROWS_READ_AT_ONCE = 1000;

    private StateExport() {}

    /**
     * Writes a state in constant memory. The stream is flushed, but not closed. Rows that change meanwhile are written as they were or as they
     * are, so stop the feed if all of them must be of the same moment.
     *
     * @param stateId the name of the state, which the export mentions
     * @throws StateDamagedException if a row isn't JSON
     */
    public static void write(StateView state, String stateId, OutputStream target) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        try {
            line(lines, StateLines.header(stateId, state.mark()));
            long written = 0;
            List<StateRow> rows = state.after(null, ROWS_READ_AT_ONCE);
            while (!rows.isEmpty()) {
                for (StateRow row : rows) {
                    line(lines, StateLines.row(row));
                }
                written += rows.size();
                rows = state.after(rows.get(rows.size() - 1).id(), ROWS_READ_AT_ONCE);
            }
            line(lines, StateLines.end(written));
        } catch (BadLineException e) {
            throw new StateDamagedException(
                    "the state '" + stateId + "' can't be exported, because it is damaged: " + e.getMessage(), e);
        }
        lines.flush();
    }

    private static void line(Writer lines, String line) throws IOException {
        lines.write(line);
        // The same on all systems.
        lines.write('\n');
    }
}
