package io.github.camelisogeo.mirror.page;

import java.io.IOException;
import java.io.OutputStream;

/** The records as the page shows them, newest first. They can be more than fit into memory. Used by several threads at once. */
public interface Summaries {

    /** Returns the number of records. */
    long size();

    /**
     * Writes records as elements of a JSON array, each a {@link RecordSummary#json()}.
     *
     * @param from the number of records to leave out
     * @param most the largest number of records to write
     */
    void write(long from, long most, OutputStream out) throws IOException;
}
