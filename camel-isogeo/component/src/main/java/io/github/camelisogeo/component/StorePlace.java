package io.github.camelisogeo.component;

import io.github.camelisogeo.sync.state.EmbeddedStateStore;
import io.github.camelisogeo.sync.state.JdbcStateStore;
import io.github.camelisogeo.sync.state.StateStore;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;

/** The place that states are stored in: a directory, a database or a bean. Two are equal if a state in one is also in the other. */
final class StorePlace {

    private static final String DIRECTORY = ".camel-isogeo";
    private static final Duration LEASE_TIME = Duration.ofSeconds(30);

    private final Object place;
    private final Duration leaseTime;

    private StorePlace(Object place, Duration leaseTime) {
        this.place = place;
        this.leaseTime = leaseTime;
    }

    /** Returns the place that the options name, or the default. */
    static StorePlace of(FeedConfiguration options) {
        Duration lease = options.getLeaseTime() == null ? LEASE_TIME : options.getLeaseTime();
        if (options.getStateStore() != null) {
            return new StorePlace(options.getStateStore(), lease);
        }
        String given = options.getStateDirectory();
        Path directory = Path.of(given == null ? DIRECTORY : given);
        return new StorePlace(directory.toAbsolutePath().normalize(), lease);
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
                ? new JdbcStateStore(database, leaseTime)
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
