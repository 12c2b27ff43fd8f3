package io.github.camelisogeo.sync.internal.jdbc;

import io.github.camelisogeo.sync.state.StateDamagedException;
import io.github.camelisogeo.sync.state.StateRow;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes rows. A time is two numbers, since the times of databases are less exact than ours; no time is the lowest one. */
final class StoredRows {

    private static final long NO_TIME = Long.MIN_VALUE;

    private StoredRows() {}

    static List<StateRow> read(PreparedStatement select, String described) throws SQLException {
        List<StateRow> rows = new ArrayList<>();
        try (ResultSet found = select.executeQuery()) {
            while (found.next()) {
                rows.add(row(found, described));
            }
        }
        return rows;
    }

    private static StateRow row(ResultSet found, String described) throws SQLException {
        String id = found.getString(1);
        long second = found.getLong(3);
        try {
            Instant due = second == NO_TIME ? null : Instant.ofEpochSecond(second, found.getInt(4));
            return new StateRow(id, found.getString(2), due, found.getString(5));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new StateDamagedException(
                    "the " + described + " is damaged: row '" + id + "': " + e.getMessage()
                            + ": reset it and import an export of it, or start again with stateReset=true, which delivers every record again",
                    e);
        }
    }

    /** Sets the parameters of a statement that inserts or updates a row. */
    static void set(PreparedStatement statement, long stateNo, StateRow row) throws SQLException {
        statement.setString(1, row.phase());
        statement.setLong(2, row.due() == null ? NO_TIME : row.due().getEpochSecond());
        statement.setInt(3, row.due() == null ? 0 : row.due().getNano());
        statement.setString(4, row.data());
        statement.setLong(5, stateNo);
        statement.setString(6, row.id());
    }
}
