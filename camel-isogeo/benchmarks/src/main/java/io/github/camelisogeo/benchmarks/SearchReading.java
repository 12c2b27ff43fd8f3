package io.github.camelisogeo.benchmarks;

import java.io.IOException;

/** Reads a whole search, any number of times, over the same connections. */
interface SearchReading extends AutoCloseable {

    /**
     * Reads every record.
     *
     * @param onFirstRecord run once, when the first record has been read
     * @return the number of records
     */
    long read(Runnable onFirstRecord) throws IOException;

    @Override
    void close();
}
