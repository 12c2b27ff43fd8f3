package io.github.camelisogeo.component;

import io.github.camelisogeo.sync.Replay;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.camel.CamelContext;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedOperation;
import org.apache.camel.api.management.ManagedResource;

/**
 * What {@code isogeo:feed} does, for JMX: it also controls feeds whose consumers have stopped, which have no MBean of their own. The class is
 * public because JMX calls only methods of public classes.
 */
@ManagedResource(description = "Feeds of the Isogeo consumers")
public final class ManagedFeeds {

    private final Feeds feeds;
    private final CamelContext context;

    ManagedFeeds(Feeds feeds, CamelContext context) {
        this.feeds = feeds;
        this.context = context;
    }

    private FeedControl find(String stateId) {
        return feeds.find(stateId, new FeedConfiguration(), context);
    }

    @ManagedAttribute(description = "Names of the states of all consumers that have been started")
    public List<String> getStateIds() {
        List<String> stateIds = new ArrayList<>();
        feeds.forEach((stateId, feed) -> stateIds.add(stateId));
        return stateIds;
    }

    @ManagedOperation(description = "Status of a feed, with what is held back and parked")
    public String status(String stateId) {
        FeedControl feed = find(stateId);
        return StatusMap.of(feed.status(), feed.isRunning()).toString();
    }

    @ManagedOperation(description = "Compares all identifiers in the next poll")
    public void reconcile(String stateId) {
        find(stateId).reconcile();
    }

    @ManagedOperation(description = "Delivers all records again")
    public long replayAll(String stateId) {
        return find(stateId).replay(Replay.all());
    }

    @ManagedOperation(description = "Delivers the records again that have changed since an instant")
    public long replaySince(String stateId, String instant) {
        return find(stateId).replay(Replay.since(FeedArguments.instant("since", instant)));
    }

    @ManagedOperation(description = "Delivers some records again, by their identifiers, separated by commas")
    public long replayIds(String stateId, String ids) {
        return find(stateId).replay(Replay.ids(named(ids)));
    }

    @ManagedOperation(description = "Releases all changes that are held back or parked")
    public long releaseAll(String stateId) {
        return find(stateId).release(Set.of());
    }

    @ManagedOperation(description = "Releases changes of some records, by their identifiers, separated by commas")
    public long releaseIds(String stateId, String ids) {
        return find(stateId).release(named(ids));
    }

    @ManagedOperation(description = "Discards all changes that are held back or parked")
    public long discardAll(String stateId) {
        return find(stateId).discard(Set.of());
    }

    @ManagedOperation(description = "Discards changes of some records, by their identifiers, separated by commas")
    public long discardIds(String stateId, String ids) {
        return find(stateId).discard(named(ids));
    }

    @ManagedOperation(description = "Deletes the state, so that the next poll begins anew")
    public void reset(String stateId) {
        find(stateId).reset();
    }

    @ManagedOperation(description = "Writes the state to a new file, as lines of JSON")
    public void exportTo(String stateId, String file) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(file), StandardOpenOption.CREATE_NEW)) {
            find(stateId).exportTo(out);
        }
    }

    @ManagedOperation(description = "Reads a state that was exported from a file. The feed must not run")
    public void importFrom(String stateId, String file) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            find(stateId).importFrom(in);
        }
    }

    /** Returns identifiers. An empty list would mean all, so it is refused. */
    private static List<String> named(String ids) {
        List<String> named = FeedArguments.ids("ids", ids);
        if (named == null || named.isEmpty()) {
            throw new IllegalArgumentException(
                    "ids is empty: it must name records by their identifiers, separated by commas");
        }
        return named;
    }
}
