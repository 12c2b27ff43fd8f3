package io.github.camelisogeo.component;

import io.github.camelisogeo.sync.FeedStatus;
import io.github.camelisogeo.sync.Replay;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;

/** What an operator can do with a feed. Methods that need a feed in another condition throw an {@link IllegalStateException}. */
interface FeedControl {

    /** Returns true if a consumer of this component reads the feed. */
    boolean isRunning();

    FeedStatus status();

    void reconcile();

    /** Returns the number of records that will be delivered again. */
    long replay(Replay what);

    /** Releases changes that are held back or parked, all of them if there are no identifiers, and returns their number. */
    long release(Collection<String> ids);

    /** Discards changes that are held back or parked, all of them if there are no identifiers, and returns their number. */
    long discard(Collection<String> ids);

    void reset();

    void exportTo(OutputStream out) throws IOException;

    void importFrom(InputStream in) throws IOException;
}
