package io.github.camelisogeo.component;

import io.github.camelisogeo.sync.SnapshotMode;
import io.github.camelisogeo.sync.state.StateStore;
import java.time.Duration;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The options of consumers, except Camel's options for scheduled polls. Each is null if its default applies. */
@UriParams
public class IsogeoConsumerConfiguration {

    @UriParam(
            label = "consumer",
            description =
                    "The name of the consumer's state. Each consumer needs its own name, which must not change. The default is the"
                            + " id of the route, if it was set explicitly.")
    private String stateId;

    @UriParam(
            label = "consumer",
            defaultValue = ".camel-isogeo",
            description = "The directory of the files that contain the states. Not used if stateStore is set.")
    private String stateDirectory;

    @UriParam(label = "consumer,advanced", description = "The store that keeps the states, instead of files.")
    private StateStore stateStore;

    @UriParam(
            label = "consumer",
            defaultValue = "false",
            description =
                    "Whether to delete the state each time the route starts, so that every record is delivered again. Use it if the"
                            + " filter, account or host has changed or the state is damaged, and remove it afterwards.")
    private Boolean stateReset;

    @UriParam(
            label = "consumer",
            enums = "initial,never",
            defaultValue = "initial",
            description =
                    "What the first poll with a new state delivers: initial delivers every record as created, never delivers only"
                            + " later changes.")
    private String snapshot;

    @UriParam(
            label = "consumer",
            defaultValue = "24h",
            javaType = "java.time.Duration",
            description =
                    "How often all identifiers are compared even if nothing seems to have changed. This finds changes that no single"
                            + " request shows.")
    private Duration reconcileEvery;

    @UriParam(
            label = "consumer",
            defaultValue = "0",
            description =
                    "The maximum number of changes that a poll delivers. Further changes are delivered by the next polls. The value 0 means no limit.")
    private Integer maxMessagesPerPoll;

    /** Returns the name of the first of these options that is set, or null if none is. */
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
