package io.github.camelisogeo.component;

import io.github.camelisogeo.sync.DeletionLimit;
import io.github.camelisogeo.sync.DeletionMode;
import io.github.camelisogeo.sync.SnapshotMode;
import java.time.Duration;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/**
 * The options that only consumers have, except Camel's options for scheduled polls. Each is null if its default applies. Setters refuse
 * values that can't work.
 */
@UriParams
public class IsogeoConsumerConfiguration {

    @UriParam(
            label = "consumer",
            defaultValue = "false",
            description =
                    "Whether to delete the state each time the route starts, so that every record is delivered again. Use it "
                            + "if the filter, account or host has changed or the state is damaged, and remove it afterwards. Otherwise, "
                            + "isogeo:feed can do it better.")
    private Boolean stateReset;

    @UriParam(
            label = "consumer",
            defaultValue = "initial",
            description =
                    "What a consumer with a new state delivers: initial delivers every record as created and then what "
                            + "changes, never delivers only what changes from now on, only delivers every record as created and nothing "
                            + "afterwards.")
    private SnapshotMode snapshot;

    @UriParam(
            label = "consumer",
            defaultValue = "24h",
            javaType = "java.time.Duration",
            description =
                    "How often all identifiers are compared even if nothing seems to have changed. This finds changes that no "
                            + "single request shows.")
    private Duration reconcileEvery;

    @UriParam(
            label = "consumer,advanced",
            defaultValue = "5m",
            javaType = "java.time.Duration",
            description = "How long after its _modified a change may become visible in searches.")
    private Duration lateness;

    @UriParam(
            label = "consumer",
            defaultValue = "0",
            description =
                    "The maximum number of changes that a poll delivers. Further changes are delivered by the next polls. The "
                            + "value 0 means no limit.")
    private Integer maxMessagesPerPoll;

    @UriParam(
            label = "consumer",
            defaultValue = "10m",
            javaType = "java.time.Duration",
            description =
                    "How long an exchange may take. One that hasn't ended by then has failed, and its change is delivered "
                            + "again.")
    private Duration exchangeTimeout;

    @UriParam(
            label = "consumer",
            defaultValue = "5",
            description =
                    "How many times a change is delivered whose exchange fails. Afterwards it is parked until somebody "
                            + "releases it. The pause before the next attempt is the component's retryDelay, doubled with each further "
                            + "attempt, up to one hour.")
    private Integer maxAttempts;

    @UriParam(
            label = "consumer",
            defaultValue = "50%",
            description =
                    "The maximum number of deletions that a poll delivers, or the per cent of the known records (from 20 known "
                            + "records on). If a poll finds more, they are held back until somebody releases them.")
    private String maxDeletes;

    @UriParam(
            label = "consumer",
            defaultValue = "0",
            javaType = "java.time.Duration",
            description =
                    "The least time between the two polls that must both miss a record before it counts as deleted.")
    private Duration deleteGrace;

    @UriParam(
            label = "consumer",
            defaultValue = "send",
            description =
                    "What happens to deletions: send delivers them, hold holds them back until somebody releases them, ignore "
                            + "forgets them.")
    private DeletionMode deletions;

    @UriParam(
            label = "consumer",
            description =
                    "The attributes that count, by their JSON names, separated by commas: a change of other attributes is not "
                            + "delivered. All attributes count by default. Sub-resources among them are included.")
    private String hashOf;

    @UriParam(
            label = "consumer",
            defaultValue = "false",
            description =
                    "Whether to keep each delivered version in the state, so that the next change of the record carries it in "
                            + "the header CamelIsogeoBefore.")
    private Boolean keepBefore;

    @UriParam(
            label = "consumer",
            defaultValue = "false",
            description =
                    "Whether to create an exchange with the report of each poll, which has the header CamelIsogeoReport.")
    private Boolean sendReport;

    @UriParam(
            label = "consumer,advanced",
            javaType = "java.time.Duration",
            description =
                    "The longest time for which found changes may stay undelivered before the health check of the consumer is "
                            + "down. There is no limit by default.")
    private Duration maxLag;

    private static Integer atLeast(String option, int least, Integer given) {
        if (given != null && given < least) {
            throw new IllegalArgumentException(
                    "isogeo: option " + option + " is " + given + ", it must be " + least + " or more");
        }
        return given;
    }

    public Boolean getStateReset() {
        return stateReset;
    }

    public void setStateReset(Boolean stateReset) {
        this.stateReset = stateReset;
    }

    public SnapshotMode getSnapshot() {
        return snapshot;
    }

    public void setSnapshot(SnapshotMode snapshot) {
        this.snapshot = snapshot;
    }

    public Duration getReconcileEvery() {
        return reconcileEvery;
    }

    public void setReconcileEvery(Duration reconcileEvery) {
        this.reconcileEvery = Words.positive("reconcileEvery", reconcileEvery);
    }

    public Duration getLateness() {
        return lateness;
    }

    public void setLateness(Duration lateness) {
        this.lateness = lateness;
    }

    public Integer getMaxMessagesPerPoll() {
        return maxMessagesPerPoll;
    }

    public void setMaxMessagesPerPoll(Integer maxMessagesPerPoll) {
        this.maxMessagesPerPoll = atLeast("maxMessagesPerPoll", 0, maxMessagesPerPoll);
    }

    public Duration getExchangeTimeout() {
        return exchangeTimeout;
    }

    public void setExchangeTimeout(Duration exchangeTimeout) {
        this.exchangeTimeout = Words.positive("exchangeTimeout", exchangeTimeout);
    }

    public Integer getMaxAttempts() {
        return maxAttempts;
    }

    public void setMaxAttempts(Integer maxAttempts) {
        this.maxAttempts = atLeast("maxAttempts", 1, maxAttempts);
    }

    public String getMaxDeletes() {
        return maxDeletes;
    }

    public void setMaxDeletes(String maxDeletes) {
        if (maxDeletes != null) {
            DeletionLimit.parse(maxDeletes);
        }
        this.maxDeletes = maxDeletes;
    }

    public Duration getDeleteGrace() {
        return deleteGrace;
    }

    public void setDeleteGrace(Duration deleteGrace) {
        this.deleteGrace = deleteGrace;
    }

    public DeletionMode getDeletions() {
        return deletions;
    }

    public void setDeletions(DeletionMode deletions) {
        this.deletions = deletions;
    }

    public String getHashOf() {
        return hashOf;
    }

    public void setHashOf(String hashOf) {
        HashedAttributes.parse(hashOf);
        this.hashOf = hashOf;
    }

    public Boolean getKeepBefore() {
        return keepBefore;
    }

    public void setKeepBefore(Boolean keepBefore) {
        this.keepBefore = keepBefore;
    }

    public Boolean getSendReport() {
        return sendReport;
    }

    public void setSendReport(Boolean sendReport) {
        this.sendReport = sendReport;
    }

    public Duration getMaxLag() {
        return maxLag;
    }

    public void setMaxLag(Duration maxLag) {
        this.maxLag = Words.positive("maxLag", maxLag);
    }
}
