package io.github.camelisogeo.sync.state;

import io.github.camelisogeo.sync.internal.jdbc.JdbcStates;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;

/**
 * Stores states in a database, which several machines can share. Tested with PostgreSQL and H2. The tables are created when they are first
 * needed, and upgraded by later releases.
 *
 * <p>Only one machine has a state at a time. It leases the state, and extends the lease while the state is open, every third of the lease
 * time. When it closes the state, another machine can open it at once; when it is killed or cut off, another one can as soon as the lease
 * has ended. The machine that was cut off notices that before: {@link FeedState#checkHeld} fails in the last sixth of the lease time, and a
 * later write fails, because each lease has a number that each write compares. All times are those of the database, so the clocks of the
 * machines don't matter.
 *
 * <p>Each step is a short transaction on a connection of its own, which is returned with the settings that it had. A lease needs a second
 * connection now and then, so a pool must have at least two for each open state.
 */
public final class JdbcStateStore implements StateStore {

    /** The time for which a state is leased, if none is set: 30 seconds. */
    public static final Duration DEFAULT_LEASE_TIME = Duration.ofSeconds(30);

    /** The beginning of the names of the tables, if none is set. */
    public static final String DEFAULT_TABLE_PREFIX = "isogeo_";

    private static final Duration LEAST_LEASE_TIME = Duration.ofSeconds(1);
    private static final Duration MOST_LEASE_TIME = Duration.ofDays(1);

    private final JdbcStates states;

    /** Creates a store with the default settings. Nothing is written yet. */
    public JdbcStateStore(DataSource dataSource) {
        this(dataSource, DEFAULT_LEASE_TIME);
    }

    /**
     * Creates a store. Nothing is written yet.
     *
     * @param leaseTime the time after which another machine can take over the states of one that was killed, from 1 second to 1 day
     */
    public JdbcStateStore(DataSource dataSource, Duration leaseTime) {
        this(dataSource, leaseTime, DEFAULT_TABLE_PREFIX);
    }

    /**
     * Creates a store. Nothing is written yet.
     *
     * @param leaseTime the time after which another machine can take over the states of one that was killed, from 1 second to 1 day
     * @param tablePrefix the beginning of the names of the tables: a letter, followed by up to 29 letters, digits and underscores
     */
    public JdbcStateStore(DataSource dataSource, Duration leaseTime, String tablePrefix) {
        this(dataSource, leaseTime, tablePrefix, JdbcStateStore::daemon);
    }

    /**
     * Creates a store. Nothing is written yet.
     *
     * @param leaseTime the time after which another machine can take over the states of one that was killed, from 1 second to 1 day
     * @param tablePrefix the beginning of the names of the tables: a letter, followed by up to 29 letters, digits and underscores
     * @param threads makes the threads that extend the leases; they should be daemons
     */
    public JdbcStateStore(DataSource dataSource, Duration leaseTime, String tablePrefix, ThreadFactory threads) {
        Objects.requireNonNull(threads, "threads");
        Objects.requireNonNull(dataSource, "dataSource");
        if (leaseTime.compareTo(LEAST_LEASE_TIME) < 0 || leaseTime.compareTo(MOST_LEASE_TIME) > 0) {
            throw new IllegalArgumentException(
                    "leaseTime is " + leaseTime + ": it must be from " + LEAST_LEASE_TIME + " to " + MOST_LEASE_TIME);
        }
        this.states = new JdbcStates(dataSource, leaseTime, tablePrefix, threads);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "isogeo-lease");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public FeedState open(String stateId) {
        return states.open(StateIds.check(stateId));
    }

    @Override
    public Optional<StateView> look(String stateId) {
        return states.look(StateIds.check(stateId));
    }

    @Override
    public List<String> stateIds() {
        return states.stateIds();
    }

    @Override
    public void delete(String stateId) {
        states.delete(StateIds.check(stateId));
    }

    @Override
    public String describe(String stateId) {
        return states.describe(stateId);
    }

    @Override
    public boolean isShared() {
        return true;
    }
}
