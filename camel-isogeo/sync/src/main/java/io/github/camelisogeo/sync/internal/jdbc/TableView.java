package io.github.camelisogeo.sync.internal.jdbc;

import io.github.camelisogeo.sync.state.StateException;
import io.github.camelisogeo.sync.state.StateRow;
import io.github.camelisogeo.sync.state.StateView;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Reads the rows of a state. */
class TableView implements StateView {

    private final Database database;
    private final Tables tables;
    private final Duration patience;
    private final String described;
    private final long stateNo;
    private final AtomicBoolean closed = new AtomicBoolean();

    TableView(Database database, Tables tables, Duration patience, String described, long stateNo) {
        this.database = database;
        this.tables = tables;
        this.patience = patience;
        this.described = described;
        this.stateNo = stateNo;
    }

    private <T> T read(Database.Work<T> work) {
        return run("read the ", work);
    }

    final <T> T run(String doing, Database.Work<T> work) {
        if (closed.get()) {
            throw new StateException("the " + described + " was closed: open it again");
        }
        return database.transaction(doing + described, patience, work);
    }

    @Override
    public String mark() {
        return read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(tables.selectMark())) {
                select.setLong(1, stateNo);
                try (ResultSet found = select.executeQuery()) {
                    if (!found.next()) {
                        throw new StateException("the " + described + " was deleted: open it again");
                    }
                    return found.getString(1);
                }
            }
        });
    }

    @Override
    public Map<String, StateRow> rows(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : read(connection -> {
                    Map<String, StateRow> rows = new HashMap<>();
                    for (IdPortion portion : IdPortion.of(ids)) {
                        try (PreparedStatement select =
                                connection.prepareStatement(tables.selectRows(portion.places()))) {
                            portion.set(select, stateNo);
                            for (StateRow row : StoredRows.read(select, described)) {
                                rows.put(row.id(), row);
                            }
                        }
                    }
                    return rows;
                });
    }

    @Override
    public List<StateRow> due(String phase, Instant now, int most) {
        return read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(tables.selectDue())) {
                select.setLong(1, stateNo);
                select.setString(2, phase);
                select.setLong(3, now.getEpochSecond());
                select.setLong(4, now.getEpochSecond());
                select.setInt(5, now.getNano());
                select.setInt(6, most);
                return StoredRows.read(select, described);
            }
        });
    }

    @Override
    public List<StateRow> after(String after, int most) {
        return read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(tables.selectAfter())) {
                select.setLong(1, stateNo);
                select.setString(2, after == null ? "" : after);
                select.setInt(3, most);
                return StoredRows.read(select, described);
            }
        });
    }

    @Override
    public Map<String, Long> counts() {
        return read(this::readCounts);
    }

    private Map<String, Long> readCounts(Connection connection) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(tables.selectCounts())) {
            select.setLong(1, stateNo);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    counts.put(found.getString(1), found.getLong(2));
                }
            }
        }
        return counts;
    }

    /** Returns true if the view was open until now. This never waits for a thread that waits for the database. */
    final boolean closeOnce() {
        return closed.compareAndSet(false, true);
    }

    @Override
    public void close() {
        closeOnce();
    }
}
