package io.github.camelisogeo.component;

import io.github.camelisogeo.sync.PollReport;
import java.util.EventObject;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.CamelEvent;

/** Tells Camel's event notifiers what a poll of a consumer did, also if it failed. Its source is the endpoint. */
public final class FeedPolledEvent extends EventObject implements CamelEvent {

    private static final long serialVersionUID = 1L;

    private final String stateId;
    private final String routeId;
    private final transient PollReport report;
    private long timestamp;

    FeedPolledEvent(Endpoint source, String stateId, String routeId, PollReport report) {
        super(source);
        this.stateId = stateId;
        this.routeId = routeId;
        this.report = report;
    }

    /** Returns the name of the consumer's state. */
    public String getStateId() {
        return stateId;
    }

    /** Returns the id of the consumer's route. */
    public String getRouteId() {
        return routeId;
    }

    /** Returns what the poll did. */
    public PollReport getReport() {
        return report;
    }

    @Override
    public Type getType() {
        return Type.Custom;
    }

    @Override
    public long getTimestamp() {
        return timestamp;
    }

    @Override
    public void setTimestamp(long timestamp) {
        this.timestamp = timestamp;
    }

    @Override
    public String toString() {
        return "Poll of feed " + stateId + " in route " + routeId + ": " + report;
    }
}
