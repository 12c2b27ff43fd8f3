package io.github.camelisogeo.component;

import io.github.camelisogeo.sync.state.StateStore;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The options that consumers have in common with {@code isogeo:feed}, which controls them. Each is null if its default applies. */
@UriParams
public class FeedConfiguration {

    /** The only option that consumers don't have. */
    static final String ACTION = "action";

    // Those of JdbcStateStore, which is made only when the route starts.
    private static final Duration LEAST_LEASE_TIME = Duration.ofSeconds(1);
    private static final Duration MOST_LEASE_TIME = Duration.ofDays(1);

    @UriParam(
            label = "common",
            description =
                    "The name of the consumer's state. Each consumer needs its own name, which must not change. The default is the"
                            + " id of the route, if it was set explicitly. Used by: feed, and the consumer.")
    private String stateId;

    @UriParam(
            label = "common",
            defaultValue = ".camel-isogeo",
            description =
                    "The directory of the files that contain the states. Not used if stateStore is set. Used by: feed, and the"
                            + " consumer.")
    private String stateDirectory;

    @UriParam(
            label = "common,advanced",
            description =
                    "The store that keeps the states, instead of files: a javax.sql.DataSource for several nodes, or a bean that"
                            + " implements StateStore. Used by: feed, and the consumer.")
    private Object stateStore;

    @UriParam(
            label = "common,advanced",
            defaultValue = "30s",
            javaType = "java.time.Duration",
            description =
                    "How long a node that stopped without notice keeps a state in a database. Afterwards another node takes over."
                            + " Used by: feed, and the consumer.")
    private Duration leaseTime;

    @UriParam(
            label = "common",
            description =
                    "The instant from which on records must have changed, for instance 2024-01-01T00:00:00Z: to be delivered by the"
                            + " first poll with a new state, or to be replayed. Used by: feed, and the consumer.")
    private String since;

    @UriParam(
            label = "producer",
            description =
                    "What to do with the feed. The actions reconcile, replay, release and discard need a running consumer. Used by:"
                            + " feed.")
    private FeedAction action;

    public String getStateId() {
        return stateId;
    }

    public void setStateId(String stateId) {
        this.stateId = stateId;
    }

    public String getStateDirectory() {
        return stateDirectory;
    }

    public void setStateDirectory(String stateDirectory) {
        if (stateDirectory != null && stateDirectory.isBlank()) {
            throw new IllegalArgumentException(
                    "isogeo: option stateDirectory is '" + stateDirectory + "', it must name a directory");
        }
        this.stateDirectory = stateDirectory;
    }

    public Object getStateStore() {
        return stateStore;
    }

    /** Sets a {@link StateStore} or a {@link DataSource}. */
    public void setStateStore(Object stateStore) {
        if (stateStore != null && !(stateStore instanceof StateStore) && !(stateStore instanceof DataSource)) {
            throw new IllegalArgumentException("isogeo: option stateStore is "
                    + (stateStore instanceof String text
                            ? "'" + text + "', it must refer to a bean, as in #" + text.replaceFirst("^#", "") + ","
                            : "a " + stateStore.getClass().getName() + ", it must be a bean")
                    + " that is a javax.sql.DataSource or a StateStore");
        }
        this.stateStore = stateStore;
    }

    public Duration getLeaseTime() {
        return leaseTime;
    }

    public void setLeaseTime(Duration leaseTime) {
        if (leaseTime != null
                && (leaseTime.compareTo(LEAST_LEASE_TIME) < 0 || leaseTime.compareTo(MOST_LEASE_TIME) > 0)) {
            throw new IllegalArgumentException(
                    "isogeo: option leaseTime is " + leaseTime + ", it must be from 1s to 24h");
        }
        this.leaseTime = leaseTime;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        FeedArguments.instant("option since", since);
        this.since = since;
    }

    /** Returns {@code since} as an instant, or null. */
    Instant sinceInstant() {
        return FeedArguments.instant("option since", since);
    }

    public FeedAction getAction() {
        return action;
    }

    public void setAction(FeedAction action) {
        this.action = action;
    }
}
