package io.github.camelisogeo.sync.state;

import java.util.Iterator;

/** The open state of one feed. For one thread at a time. All methods throw {@link StateException} when the store doesn't work. */
public interface FeedState extends AutoCloseable {

    /** How far the feed is; null in a new state. */
    FeedMark mark();

    /** What is remembered of a record; null where it is not known. */
    RecordState record(String id);

    /**
     * All records, in no order, without having them all in memory. What is written while somebody iterates may be seen or not.
     */
    Iterator<RecordState> records();

    /** Writes a step. When it returns, the step is safe, whatever happens to the process; when it fails, nothing was written. */
    void write(StateUpdate update);

    @Override
    void close();
}
