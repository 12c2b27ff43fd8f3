package io.github.camelisogeo.sync.state;

import java.util.Iterator;

/** The open state of one feed. For one thread at a time. All methods throw a {@link StateException} if the store fails. */
public interface FeedState extends AutoCloseable {

    /** Returns the progress of the feed, or null in a new state. */
    FeedMark mark();

    /** Returns the state of a record, or null if there is none. */
    RecordState record(String id);

    /**
     * Returns the states of all records, in no order, without loading all of them into memory. An iterator may or may not show what is
     * written while it is used.
     */
    Iterator<RecordState> records();

    /** Writes a step. When this method returns, the step is stored safely. If it throws, nothing was written. */
    void write(StateUpdate update);

    @Override
    void close();
}
