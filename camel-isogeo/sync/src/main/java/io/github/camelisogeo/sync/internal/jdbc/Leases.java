package io.github.camelisogeo.sync.internal.jdbc;

import io.github.camelisogeo.sync.state.StateException;
import io.github.camelisogeo.sync.state.StateInUseException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Takes, extends and returns leases, and deletes states. Each taker gets a higher fence number; whoever has a lower one can't write any
 * more. The end of a lease is a time of the database.
 */
final class Leases {

    private static final int TRIES = 3;
    private static final int ROWS_DELETED_AT_ONCE = 5000;

    private final Database database;
    private final Tables tables;
    private final Duration leaseTime;
    private final Duration patience;

    Leases(Database database, Tables tables, Duration leaseTime, Duration patience) {
        this.database = database;
        this.tables = tables;
        this.leaseTime = leaseTime;
        this.patience = patience;
    }

    /** Takes a state, and creates it if it doesn't exist. */
    Held take(String stateId, String described) {
        for (int tries = 1; ; tries++) {
            createIfMissing(stateId, described);
            Row row = takeOrRead(stateId, described);
            if (row != null && row.taken()) {
                return new Held(row.stateNo(), row.fence());
            }
            // A state that isn't there was deleted in the meantime, one without an owner was given back.
            boolean mayBeFree = row == null || row.owner() == null;
            if (!mayBeFree || tries == TRIES) {
                throw inUse(described, row);
            }
        }
    }

    private void createIfMissing(String stateId, String described) {
        if (stateNo(stateId, described).isPresent()) {
            return;
        }
        try {
            database.transaction(
                    "write the " + described,
                    patience,
                    connection -> update(connection, tables.insertState(), stateId));
        } catch (StateException e) {
            if (!SqlFailure.isDuplicate(e)) {
                throw e;
            }
        }
    }

    OptionalLong stateNo(String stateId, String described) {
        return database.transaction("read the " + described, patience, connection -> {
            try (PreparedStatement select = connection.prepareStatement(tables.selectStateNo())) {
                select.setString(1, stateId);
                try (ResultSet found = select.executeQuery()) {
                    return found.next() ? OptionalLong.of(found.getLong(1)) : OptionalLong.empty();
                }
            }
        });
    }

    private Row takeOrRead(String stateId, String described) {
        try {
            return database.transaction("lease the " + described, patience, connection -> {
                int taken =
                        update(connection, tables.takeLease(), LeaseOwner.described(), leaseTime.toMillis(), stateId);
                return readRow(connection, stateId, taken > 0);
            });
        } catch (StateException e) {
            if (SqlFailure.isLocked(e)) {
                throw new StateInUseException("the " + described
                        + " is being used by another machine: try again later (" + e.getMessage() + ")");
            }
            throw e;
        }
    }

    private Row readRow(Connection connection, String stateId, boolean taken) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(tables.selectLease())) {
            select.setString(1, stateId);
            try (ResultSet found = select.executeQuery()) {
                return found.next()
                        ? new Row(
                                found.getLong(1),
                                found.getLong(2),
                                taken,
                                found.getString(3),
                                Instant.ofEpochMilli(found.getLong(4)))
                        : null;
            }
        }
    }

    private static StateInUseException inUse(String described, Row row) {
        return new StateInUseException(
                row == null || row.owner() == null
                        ? "the " + described + " was given back just now: open it again"
                        : "the " + described + " is in use by " + row.owner() + ", at least until " + row.leaseEnd()
                                + " by the clock of the database: stop that feed, set another stateId, or wait until it ends");
    }

    /** Returns false if somebody else has taken the state. */
    boolean renew(Held held, String described, Duration limit) {
        return database.transaction(
                "extend the lease of the " + described,
                limit,
                connection ->
                        update(connection, tables.renewLease(), leaseTime.toMillis(), held.stateNo(), held.fence())
                                > 0);
    }

    void giveBack(Held held, String described) {
        database.transaction(
                "give back the " + described,
                patience,
                connection -> update(connection, tables.returnLease(), held.stateNo(), held.fence()));
    }

    void delete(String stateId, String described) {
        Row row = database.transaction("delete the " + described, patience, connection -> {
            boolean abandoned = update(connection, tables.abandonState(), stateId) > 0;
            return abandoned ? null : readRow(connection, stateId, false);
        });
        if (row != null) {
            throw inUse(described, row);
        }
        removeAbandoned(described);
    }

    /** Removes the rows of deleted states in portions, also those that an earlier deletion has left. */
    private void removeAbandoned(String described) {
        String doing = "remove the rows of the " + described;
        for (long stateNo : database.transaction(doing, patience, this::abandoned)) {
            boolean more = true;
            while (more) {
                more = database.transaction(doing, patience, connection -> removePortion(connection, stateNo));
            }
        }
    }

    private List<Long> abandoned(Connection connection) throws SQLException {
        List<Long> stateNos = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(tables.selectAbandoned());
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                stateNos.add(found.getLong(1));
            }
        }
        return stateNos;
    }

    private boolean removePortion(Connection connection, long stateNo) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(tables.selectPortionEnd())) {
            select.setLong(1, stateNo);
            select.setInt(2, ROWS_DELETED_AT_ONCE);
            try (ResultSet found = select.executeQuery()) {
                if (found.next()) {
                    update(connection, tables.deleteRowsTo(), stateNo, found.getString(1));
                    return true;
                }
            }
        }
        update(connection, tables.deleteRows(), stateNo);
        update(connection, tables.deleteCounts(), stateNo);
        update(connection, tables.deleteState(), stateNo);
        return false;
    }

    static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            return update.executeUpdate();
        }
    }

    /** Which state is held, and with which fence number. */
    record Held(long stateNo, long fence) {}

    private record Row(long stateNo, long fence, boolean taken, String owner, Instant leaseEnd) {}
}
