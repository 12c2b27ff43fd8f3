package io.github.camelisogeo.sync.internal.jdbc;

import io.github.camelisogeo.sync.state.FeedState;
import io.github.camelisogeo.sync.state.StateView;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;

/** The states in the tables of one database. */
public final class JdbcStates {

    private static final Duration LEAST_PATIENCE = Duration.ofSeconds(10);

    private final Database database;
    private final Tables tables;
    private final Schema schema;
    private final Leases leases;
    private final Duration leaseTime;
    private final Duration patience;
    private final ThreadFactory threads;

    /**
     * Creates an object for the tables whose names begin with a prefix.
     *
     * @param threads makes the threads that extend leases
     */
    public JdbcStates(DataSource source, Duration leaseTime, String tablePrefix, ThreadFactory threads) {
        this.threads = threads;
        this.database = new Database(source);
        this.tables = new Tables(tablePrefix);
        this.schema = new Schema(database, tables);
        this.leaseTime = leaseTime;
        this.patience = leaseTime.compareTo(LEAST_PATIENCE) < 0 ? LEAST_PATIENCE : leaseTime;
        this.leases = new Leases(database, tables, leaseTime, patience);
    }

    /** Leases a state. */
    public FeedState open(String stateId) {
        schema.create();
        String described = describe(stateId);
        Lease lease = Lease.take(leases, stateId, described, leaseTime, threads);
        return new LeasedState(database, tables, patience, described, lease);
    }

    /** Opens a state to read it. */
    public Optional<StateView> look(String stateId) {
        if (!schema.isThere()) {
            return Optional.empty();
        }
        String described = describe(stateId);
        OptionalLong stateNo = leases.stateNo(stateId, described);
        return stateNo.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableView(database, tables, patience, described, stateNo.getAsLong()));
    }

    /** Returns the names of all states. */
    public List<String> stateIds() {
        return schema.isThere()
                ? database.transaction("list the states in " + table(), patience, this::readStateIds)
                : List.of();
    }

    private List<String> readStateIds(Connection connection) throws SQLException {
        TreeSet<String> stateIds = new TreeSet<>();
        try (PreparedStatement select = connection.prepareStatement(tables.selectStateIds());
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                stateIds.add(found.getString(1));
            }
        }
        return List.copyOf(stateIds);
    }

    /** Deletes a state. */
    public void delete(String stateId) {
        if (schema.isThere()) {
            leases.delete(stateId, describe(stateId));
        }
    }

    /** Returns a state with its place, for messages. */
    public String describe(String stateId) {
        return "state '" + stateId + "' in " + table();
    }

    private String table() {
        return "table " + tables.prefix + "state";
    }
}
