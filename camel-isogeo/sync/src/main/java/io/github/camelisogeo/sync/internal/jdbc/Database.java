package io.github.camelisogeo.sync.internal.jdbc;

import io.github.camelisogeo.sync.state.StateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Runs transactions. A connection is returned as it was given, whatever happens, and nobody waits for ever: neither this program for a
 * database that doesn't answer, nor other programs for rows that a lost program has locked.
 */
public final class Database {

    private static final String POSTGRES = "PostgreSQL";
    private static final String POSTGRES_LIMITS =
            "SELECT set_config('idle_in_transaction_session_timeout', ?, true), set_config('lock_timeout', ?, true)";

    private final DataSource source;

    /** Creates an object that takes its connections from a source. */
    public Database(DataSource source) {
        this.source = source;
    }

    /** Something that is done in one transaction. */
    interface Work<T> {

        T in(Connection connection) throws SQLException;
    }

    /**
     * Runs a transaction.
     *
     * @param doing what is done, for messages: {@code could not <doing>: ...}
     * @param patience the maximum time to wait for an answer
     * @throws StateException if it failed; it may have been committed if the connection was lost in the meantime
     */
    <T> T transaction(String doing, Duration patience, Work<T> work) {
        // An interrupted thread gets no connection from a pool, and closes the files of an H2 in this process. Its
        // owner is told afterwards.
        boolean interrupted = Thread.interrupted();
        try (Connection connection = source.getConnection()) {
            return new Borrowed(connection, patience).run(work);
        } catch (SQLException e) {
            throw SqlFailure.of(doing, e);
        } catch (StateException e) {
            throw e;
        } catch (RuntimeException e) {
            // Pools throw all kinds of exceptions.
            throw SqlFailure.of(doing, e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static boolean isPostgres(Connection connection) throws SQLException {
        return POSTGRES.equals(connection.getMetaData().getDatabaseProductName());
    }

    /** A connection, with the settings that it had. */
    private static final class Borrowed {

        private final Connection connection;
        private final Duration patience;
        private final boolean autoCommit;
        private final int isolation;
        private final int timeout;

        Borrowed(Connection connection, Duration patience) throws SQLException {
            this.connection = connection;
            this.patience = patience;
            this.timeout = connection.getNetworkTimeout();
            if (timeout == 0) {
                // First, because the other settings may have to be asked for.
                connection.setNetworkTimeout(Runnable::run, (int) patience.toMillis());
            }
            this.autoCommit = connection.getAutoCommit();
            this.isolation = connection.getTransactionIsolation();
        }

        <T> T run(Work<T> work) throws SQLException {
            try {
                begin();
                T result = work.in(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                rollBack(e);
                throw e;
            } finally {
                restore();
            }
        }

        private void begin() throws SQLException {
            if (!autoCommit) {
                // Asking for the settings has begun a transaction.
                connection.rollback();
            }
            connection.setAutoCommit(false);
            if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
            if (isPostgres(connection)) {
                try (PreparedStatement limits = connection.prepareStatement(POSTGRES_LIMITS)) {
                    limits.setString(1, Long.toString(patience.toMillis()));
                    limits.setString(2, Long.toString(patience.toMillis()));
                    limits.execute();
                }
            }
        }

        private void rollBack(Throwable failure) {
            try {
                connection.rollback();
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
        }

        /** Restores what can be restored: if the connection is lost, there is nothing to restore, and its pool finds out by itself. */
        private void restore() {
            quietly(() -> {
                connection.setAutoCommit(autoCommit);
                if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                    connection.setTransactionIsolation(isolation);
                }
            });
            quietly(() -> {
                if (timeout == 0) {
                    connection.setNetworkTimeout(Runnable::run, timeout);
                }
            });
        }

        private static void quietly(Restoring restoring) {
            try {
                restoring.run();
            } catch (SQLException e) {
                // The work is done or failed already, and this failure says nothing about it.
                return;
            }
        }
    }

    private interface Restoring {

        void run() throws SQLException;
    }
}
