package io.github.camelisogeo.client.internal.scan;

import java.io.IOException;

/** Is shown the records of a page. */
@FunctionalInterface
public interface RecordScan {

    /**
     * Checks a record.
     *
     * @param scan reads the page
     * @param at the index at which the record begins
     * @return the index behind it
     */
    int end(JsonScan scan, int at) throws IOException;
}
