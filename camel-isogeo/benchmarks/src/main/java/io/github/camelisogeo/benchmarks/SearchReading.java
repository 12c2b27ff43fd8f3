package io.github.camelisogeo.benchmarks;

import java.io.IOException;

/** Reads a whole search, as often as wanted, over the same connections. */
interface SearchReading extends AutoCloseable {

    /**
     * Reads every record.
     *
     * @param onFirstRecord run once, when the first record is there
     * @return how many there were
     */
    long read(Runnable onFirstRecord) throws IOException;

    @Override
    void close();
}
