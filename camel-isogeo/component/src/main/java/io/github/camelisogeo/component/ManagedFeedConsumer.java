package io.github.camelisogeo.component;

import io.github.camelisogeo.sync.FeedStatus;
import org.apache.camel.Endpoint;
import org.apache.camel.Processor;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.support.ScheduledPollConsumer;

/**
 * What JMX shows of a consumer. What an operator can do with its feed stands in {@link ManagedFeeds}, for running and stopped feeds alike.
 * The class is public because JMX calls only methods of public classes.
 */
@ManagedResource(description = "Managed consumer of Isogeo changes")
public abstract class ManagedFeedConsumer extends ScheduledPollConsumer {

    ManagedFeedConsumer(Endpoint endpoint, Processor processor) {
        super(endpoint, processor);
    }

    /** Returns the feed, running or not. */
    abstract FeedControl control();

    private FeedStatus status() {
        return control().status();
    }

    /** Returns the name of the state. */
    abstract String stateId();

    /** Returns true if another node has the state. */
    abstract boolean standsBy();

    // JMX can't call methods that are declared in a class that isn't public.
    @ManagedAttribute(description = "Name of the state")
    public final String getStateId() {
        return stateId();
    }

    @ManagedAttribute(description = "Whether another node has the state, so that this one waits")
    public final boolean isStandby() {
        return standsBy();
    }

    @ManagedAttribute(description = "Whether the first reading is under way")
    public boolean isSnapshotRunning() {
        return status().snapshot();
    }

    @ManagedAttribute(description = "Newest _modified down to which everything was compared")
    public String getCursor() {
        return StatusMap.text(status().cursor());
    }

    @ManagedAttribute(description = "Number of records that the receiver has")
    public long getKnown() {
        return status().known();
    }

    @ManagedAttribute(description = "Number of changes that were found and aren't delivered yet")
    public long getOwed() {
        return status().owed();
    }

    @ManagedAttribute(description = "Number of changes that failed and will be delivered again")
    public long getFailing() {
        return status().failing();
    }

    @ManagedAttribute(description = "Number of records that one reading missed")
    public long getMissing() {
        return status().missing();
    }

    @ManagedAttribute(description = "Number of deletions that are held back")
    public long getHeld() {
        return status().held();
    }

    @ManagedAttribute(description = "Number of changes that failed too often")
    public long getParked() {
        return status().parked();
    }

    @ManagedAttribute(description = "Seconds since the receiver had everything that was found")
    public long getLag() {
        Long lag = StatusMap.seconds(status().lag());
        return lag == null ? 0 : lag;
    }

    @ManagedAttribute(description = "When the last poll ended that didn't fail")
    public String getLastGoodPoll() {
        return StatusMap.text(status().lastGoodPoll());
    }

    @ManagedAttribute(description = "Why the last poll failed, if it did")
    public String getLastErrorMessage() {
        return status().lastError();
    }
}
