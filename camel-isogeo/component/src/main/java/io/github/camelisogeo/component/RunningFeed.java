package io.github.camelisogeo.component;

import io.github.camelisogeo.sync.ChangeFeed;
import io.github.camelisogeo.sync.FeedStatus;
import io.github.camelisogeo.sync.Replay;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;

/** A feed that a consumer of this component reads. */
final class RunningFeed implements FeedControl {

    private final ChangeFeed feed;

    RunningFeed(ChangeFeed feed) {
        this.feed = feed;
    }

    @Override
    public boolean isRunning() {
        return true;
    }

    @Override
    public FeedStatus status() {
        return feed.status();
    }

    @Override
    public void reconcile() {
        feed.reconcile();
    }

    @Override
    public long replay(Replay what) {
        return feed.replay(what);
    }

    @Override
    public long release(Collection<String> ids) {
        return feed.release(ids);
    }

    @Override
    public long discard(Collection<String> ids) {
        return feed.discard(ids);
    }

    @Override
    public void reset() {
        feed.reset();
    }

    @Override
    public void exportTo(OutputStream out) throws IOException {
        feed.exportTo(out);
    }

    @Override
    public void importFrom(InputStream in) {
        throw new IllegalStateException(
                "isogeo:feed: the action import needs a feed that doesn't run, but a consumer reads the "
                        + feed.describeState() + ": stop its route first");
    }
}
