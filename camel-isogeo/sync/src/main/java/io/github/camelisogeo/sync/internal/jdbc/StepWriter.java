package io.github.camelisogeo.sync.internal.jdbc;

import io.github.camelisogeo.sync.state.StateRow;
import io.github.camelisogeo.sync.state.StateStep;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes one step in a transaction that is already open. */
final class StepWriter {

    private final Connection connection;
    private final Tables tables;
    private final Leases.Held held;
    private final Map<String, Long> changes = new HashMap<>();

    StepWriter(Connection connection, Tables tables, Leases.Held held) {
        this.connection = connection;
        this.tables = tables;
        this.held = held;
    }

    /** Writes a step, and returns false if somebody else has the state by now. */
    boolean write(StateStep step) throws SQLException {
        // First, so that nobody can take the state before the transaction ends.
        if (!hold(step.mark())) {
            return false;
        }
        Map<String, StateRow> rows = new LinkedHashMap<>();
        step.rows().forEach(row -> rows.put(row.id(), row));
        Set<String> forgotten = new LinkedHashSet<>(step.forgotten());
        rows.keySet().removeAll(forgotten);
        Map<String, String> phases = phases(rows.keySet(), forgotten);
        remove(forgotten.stream().filter(phases::containsKey).toList(), phases);
        put(rows.values(), phases);
        for (Map.Entry<String, Long> change : changes.entrySet()) {
            count(change.getKey(), change.getValue());
        }
        return true;
    }

    private boolean hold(String mark) throws SQLException {
        return mark == null
                ? Leases.update(connection, tables.holdState(), held.stateNo(), held.fence()) > 0
                : Leases.update(connection, tables.holdStateAndMark(), mark, held.stateNo(), held.fence()) > 0;
    }

    private Map<String, String> phases(Set<String> kept, Set<String> forgotten) throws SQLException {
        List<String> ids = new ArrayList<>(kept);
        ids.addAll(forgotten);
        Map<String, String> phases = new HashMap<>();
        for (IdPortion portion : IdPortion.of(ids)) {
            try (PreparedStatement select = connection.prepareStatement(tables.selectPhases(portion.places()))) {
                portion.set(select, held.stateNo());
                try (ResultSet found = select.executeQuery()) {
                    while (found.next()) {
                        phases.put(found.getString(1), found.getString(2));
                    }
                }
            }
        }
        return phases;
    }

    private void remove(List<String> ids, Map<String, String> phases) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(tables.deleteRow())) {
            for (String id : ids) {
                delete.setLong(1, held.stateNo());
                delete.setString(2, id);
                delete.addBatch();
                changes.merge(phases.get(id), -1L, Long::sum);
            }
            delete.executeBatch();
        }
    }

    private void put(Iterable<StateRow> rows, Map<String, String> phases) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(tables.insertRow());
                PreparedStatement update = connection.prepareStatement(tables.updateRow())) {
            for (StateRow row : rows) {
                String before = phases.get(row.id());
                PreparedStatement statement = before == null ? insert : update;
                StoredRows.set(statement, held.stateNo(), row);
                statement.addBatch();
                if (before != null) {
                    changes.merge(before, -1L, Long::sum);
                }
                changes.merge(row.phase(), 1L, Long::sum);
            }
            insert.executeBatch();
            update.executeBatch();
        }
    }

    private void count(String phase, long change) throws SQLException {
        if (change != 0 && Leases.update(connection, tables.addToCount(), change, held.stateNo(), phase) == 0) {
            Leases.update(connection, tables.insertCount(), change, held.stateNo(), phase);
        }
    }
}
