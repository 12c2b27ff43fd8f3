package io.github.camelisogeo.sync.internal.reading;

import io.github.camelisogeo.client.search.ResultStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * All records from an offset on, a page at a time.
 *
 * @param records the records
 * @param counted returns the number of records in the selection, according to the first page
 */
record WholeReading(ResultStream<ReadRecord> records, LongSupplier counted) implements AutoCloseable {

    boolean hasNext() {
        return records.hasNext();
    }

    /** Returns the next records, as many as a page has unless they are the last ones. */
    List<ReadRecord> nextPage() {
        List<ReadRecord> page = new ArrayList<>();
        while (page.size() < CatalogueReader.PAGE && records.hasNext()) {
            page.add(records.next());
        }
        return page;
    }

    /** Returns the number of records in the selection, according to the first page. */
    long total() {
        return counted.getAsLong();
    }

    @Override
    public void close() {
        records.close();
    }
}
