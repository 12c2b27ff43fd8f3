package io.github.camelisogeo.component;

import io.github.camelisogeo.sync.SnapshotMode;
import io.github.camelisogeo.sync.state.StateStore;
import java.time.Duration;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** What only a consumer takes, Camel's options of scheduled polls apart; null where the default holds. */
@UriParams
public class IsogeoConsumerConfiguration {

    @UriParam(
            label = "consumer",
            description =
                    "The name of the state, which must be this consumer's alone and stay the same. By default the id of the route,"
                            + " where the route has one that was given to it.")
    private String stateId;

    @UriParam(
            label = "consumer",
            defaultValue = ".camel-isogeo",
            description = "The directory of the files that states are kept in, unless stateStore says otherwise.")
    private String stateDirectory;

    @UriParam(label = "consumer,advanced", description = "Keeps states somewhere else than in files: a bean.")
    private StateStore stateStore;

    @UriParam(
            label = "consumer",
            defaultValue = "false",
            description =
                    "Forgets the state whenever the route starts, and begins anew: every record comes again. For a filter, account"
                            + " or host that has changed, or a state that is damaged; to be taken away afterwards.")
    private Boolean stateReset;

    @UriParam(
            label = "consumer",
            enums = "initial,never",
            defaultValue = "initial",
            description =
                    "What the first poll of a new state gives: initial, every record as created; never, nothing, only what changes"
                            + " from then on.")
    private String snapshot;

    @UriParam(
            label = "consumer",
            defaultValue = "24h",
            javaType = "java.time.Duration",
            description =
                    "How often all identifiers are compared although nothing asks for it: what no single request can show is found"
                            + " then.")
    private Duration reconcileEvery;

    @UriParam(
            label = "consumer",
            defaultValue = "0",
            description = "How many changes a poll gives at most, the others come with the next ones; 0 for all.")
    private Integer maxMessagesPerPoll;

    /** The first of these options that is given; null when none is. */
    String firstGiven() {
        if (stateId != null) {
            return "stateId";
        }
        if (stateDirectory != null) {
            return "stateDirectory";
        }
        if (stateStore != null) {
            return "stateStore";
        }
        if (stateReset != null) {
            return "stateReset";
        }
        if (snapshot != null) {
            return "snapshot";
        }
        if (reconcileEvery != null) {
            return "reconcileEvery";
        }
        return maxMessagesPerPoll == null ? null : "maxMessagesPerPoll";
    }

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
        this.stateDirectory = stateDirectory;
    }

    public StateStore getStateStore() {
        return stateStore;
    }

    public void setStateStore(StateStore stateStore) {
        this.stateStore = stateStore;
    }

    public Boolean getStateReset() {
        return stateReset;
    }

    public void setStateReset(Boolean stateReset) {
        this.stateReset = stateReset;
    }

    public String getSnapshot() {
        return snapshot;
    }

    public void setSnapshot(String snapshot) {
        this.snapshot = Words.checked(SnapshotMode.class, "snapshot", snapshot);
    }

    public Duration getReconcileEvery() {
        return reconcileEvery;
    }

    public void setReconcileEvery(Duration reconcileEvery) {
        this.reconcileEvery = reconcileEvery;
    }

    public Integer getMaxMessagesPerPoll() {
        return maxMessagesPerPoll;
    }

    public void setMaxMessagesPerPoll(Integer maxMessagesPerPoll) {
        this.maxMessagesPerPoll = maxMessagesPerPoll;
    }
}
