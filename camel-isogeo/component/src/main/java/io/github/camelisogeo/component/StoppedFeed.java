package io.github.camelisogeo.component;

import io.github.camelisogeo.sync.FeedStatus;
import io.github.camelisogeo.sync.Replay;
import io.github.camelisogeo.sync.StoredFeeds;
import io.github.camelisogeo.sync.state.StateStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;

/** A feed that no consumer of this component reads. Only its stored state can be used. */
final class StoppedFeed implements FeedControl {

    private final String stateId;
    private final StateStore store;
    private final StoredFeeds feeds;

    StoppedFeed(String stateId, StateStore store) {
        this.stateId = stateId;
        this.store = store;
        this.feeds = new StoredFeeds(store);
    }

    @Override
    public boolean isRunning() {
        return false;
    }

    @Override
    public FeedStatus status() {
        return feeds.status(stateId);
    }

    @Override
    public void reconcile() {
        throw needsConsumer(FeedAction.RECONCILE);
    }

    @Override
    public long replay(Replay what) {
        throw needsConsumer(FeedAction.REPLAY);
    }

    @Override
    public long release(Collection<String> ids) {
        throw needsConsumer(FeedAction.RELEASE);
    }

    @Override
    public long discard(Collection<String> ids) {
        throw needsConsumer(FeedAction.DISCARD);
    }

    private IllegalStateException needsConsumer(FeedAction action) {
        return new IllegalStateException("isogeo:feed: the action " + action
                + " needs a running feed, but no consumer of this component reads the " + store.describe(stateId)
                + ": start its route, " + (store.isShared() ? "or send the action to the node that reads it, " : "")
                + "and check stateId, stateDirectory and stateStore");
    }

    @Override
    public void reset() {
        feeds.reset(stateId);
    }

    @Override
    public void exportTo(OutputStream out) throws IOException {
        feeds.exportTo(stateId, out);
    }

    @Override
    public void importFrom(InputStream in) throws IOException {
        feeds.importFrom(stateId, in);
    }
}
