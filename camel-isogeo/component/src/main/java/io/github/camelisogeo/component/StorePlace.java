package io.github.camelisogeo.component;

import io.github.camelisogeo.sync.state.EmbeddedStateStore;
import io.github.camelisogeo.sync.state.JdbcStateStore;
import io.github.camelisogeo.sync.state.StateStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;
import org.apache.camel.CamelContext;

/** The place that states are stored in: a directory, a database or a bean. Two are equal if a state in one is also in the other. */
final class StorePlace {

    private static final String DIRECTORY = ".camel-isogeo";

    private final Object place;
    private final Duration leaseTime;
    private final ThreadFactory threads;

    private StorePlace(Object place, Duration leaseTime, ThreadFactory threads) {
        this.place = place;
        this.leaseTime = leaseTime;
        this.threads = threads;
    }

    /** Returns the place that the options name, or the default. */
    static StorePlace of(FeedConfiguration options, CamelContext context) {
        ThreadFactory threads = new CamelThreads("IsogeoLease", context);
        Duration lease = options.getLeaseTime() == null ? JdbcStateStore.DEFAULT_LEASE_TIME : options.getLeaseTime();
        if (options.getStateStore() != null) {
            return new StorePlace(options.getStateStore(), lease, threads);
        }
        String given = options.getStateDirectory();
        Path directory = Path.of(given == null ? DIRECTORY : given);
        return new StorePlace(directory.toAbsolutePath().normalize(), lease, threads);
    }

    /** Returns true if the options name a place. */
    static boolean isGiven(FeedConfiguration options) {
        return options.getStateStore() != null || options.getStateDirectory() != null;
    }

    /** Returns a store of this place. Nothing is opened. */
    StateStore store() {
        if (place instanceof StateStore store) {
            return store;
        }
        return place instanceof DataSource database
                ? new JdbcStateStore(database, leaseTime, JdbcStateStore.DEFAULT_TABLE_PREFIX, threads)
                : new EmbeddedStateStore((Path) place);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StorePlace that && place.equals(that.place);
    }

    @Override
    public int hashCode() {
        return place.hashCode();
    }
}
