package io.github.camelisogeo.sync.internal.jdbc;

import io.github.camelisogeo.sync.state.StateException;
import io.github.camelisogeo.sync.state.StateVersionException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Creates and upgrades the tables. Several machines may try at once. */
final class Schema {

    private static final int THIS_VERSION = 1;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int TRIES = 20;
    private static final long PAUSE_NANOS = Duration.ofMillis(100).toNanos();
    private static final long POSTGRES_LOCK = 0x1509e0L;

    private final Database database;
    private final Tables tables;
    private volatile boolean checked;

    Schema(Database database, Tables tables) {
        this.database = database;
        this.tables = tables;
    }

    /** Creates or upgrades the tables, if they aren't those of this release. */
    void create() {
        for (int tries = 1; !isThere(); tries++) {
            try {
                database.transaction("create the tables " + tables.prefix + "*", PATIENCE, this::upgrade);
            } catch (StateVersionException e) {
                throw e;
            } catch (StateException e) {
                // Databases that can't create tables in a transaction fail if two machines create them at once.
                if (tries == TRIES) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    /** Returns true if the tables are there. */
    boolean isThere() {
        if (!checked) {
            checked = version() == THIS_VERSION;
        }
        return checked;
    }

    private int version() {
        try {
            return database.transaction("read the table " + tables.prefix + "version", PATIENCE, this::readVersion);
        } catch (StateException e) {
            if (SqlFailure.isMissingTable(e)) {
                return 0;
            }
            throw e;
        }
    }

    private int readVersion(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(tables.selectVersion());
                ResultSet found = select.executeQuery()) {
            int version = found.next() ? found.getInt(1) : 0;
            if (version > THIS_VERSION) {
                throw new StateVersionException("the tables " + tables.prefix + "* have version " + version
                        + ", but this release reads version " + THIS_VERSION
                        + ": use the release that wrote them, or set another table prefix");
            }
            return version;
        }
    }

    private Void upgrade(Connection connection) throws SQLException {
        boolean postgres = Database.isPostgres(connection);
        try (Statement statement = connection.createStatement()) {
            if (postgres) {
                // Not even CREATE TABLE IF NOT EXISTS may run twice at once.
                statement.execute("SELECT pg_advisory_xact_lock(" + POSTGRES_LOCK + ")");
            }
            statement.execute(tables.createVersion());
            int before = readVersion(connection);
            for (int version = before + 1; version <= THIS_VERSION; version++) {
                for (String sql : tables.upgrade(version, postgres ? " COLLATE \"C\"" : "")) {
                    statement.execute(sql);
                }
            }
            if (before < THIS_VERSION) {
                writeVersion(connection, before == 0 ? tables.insertVersion() : tables.updateVersion());
            }
        }
        return null;
    }

    private static void writeVersion(Connection connection, String sql) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(sql)) {
            write.setInt(1, THIS_VERSION);
            write.executeUpdate();
        }
    }
}
