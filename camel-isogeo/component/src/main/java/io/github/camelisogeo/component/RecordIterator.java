package io.github.camelisogeo.component;

import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.search.ResultStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.apache.camel.CamelExchangeException;
import org.apache.camel.Exchange;

/**
 * The records of a whole search as a message body, in order. Safe for use by multiple threads.
 *
 * <p>After Camel's streaming split has stopped, it still reads its iterator to the end. This iterator then ends itself and closes its
 * connections.
 *
 * @param <T> {@link io.github.camelisogeo.client.model.Metadata}, or {@code byte[]} if records are not parsed
 */
public final class RecordIterator<T> extends StreamingBody implements Iterator<T> {

    private static final String ITERATOR = "an iterator, such as that of a split";
    private static final String SPLIT = "org.apache.camel.processor.MulticastProcessor";
    private static final String PARTS = "org.apache.camel.processor.Splitter$";

    private final Search<T> search;
    private volatile Carrier carrier;

    /** What the bodies of copied exchanges share. */
    private static final class Search<T> {

        private final ResultStream<T> records;
        private final MetadataSearch summary;
        private final Function<T, byte[]> json;
        private final String query;
        private final AtomicLong read = new AtomicLong();

        /** Why a reader was told that there are no more records, or null if there may be more. */
        private volatile String end;

        Search(ResultStream<T> records, MetadataSearch summary, Function<T, byte[]> json, String query) {
            this.records = records;
            this.summary = summary;
            this.json = json;
            this.query = query;
        }
    }

    private RecordIterator(Search<T> search, SingleReading reading, Exchange exchange) {
        super(reading);
        this.search = search;
        carriedBy(exchange);
    }

    /**
     * @param summary what the first page says of the search
     * @param json writes a record as JSON
     * @param query the query, or null if there is none; for messages
     */
    static <T> RecordIterator<T> of(
            ResultStream<T> records,
            MetadataSearch summary,
            Function<T, byte[]> json,
            String query,
            Exchange exchange) {
        return new RecordIterator<>(
                new Search<>(records, summary, json, query), new SingleReading("List.class"), exchange);
    }

    @Override
    void carriedBy(Exchange exchange) {
        carrier = new Carrier(exchange, exchange.getExchangeExtension().isFailureHandled());
    }

    /** Returns total, tags, envelope and query of the search, without results. */
    public MetadataSearch summary() {
        return search.summary;
    }

    /**
     * Returns true if there is another record. Never throws. It also returns true if a page couldn't be read, or if this can't be read any
     * more because it was read or closed; {@link #next} then throws.
     */
    @Override
    public boolean hasNext() {
        return hasNext(this, ITERATOR);
    }

    /**
     * Returns the next record.
     *
     * @throws IllegalStateException if this was read or closed before
     */
    @Override
    public T next() {
        return next(this, ITERATOR);
    }

    private boolean hasNext(Object reader, String name) {
        if (reading.begin(reader, name) != null) {
            return search.end == null || reading.belongsToOther(reader) || !isAskedBySplitThatIsDone();
        }
        if (search.end == null && carrier.splitHasStopped()) {
            search.end = "the split has stopped";
            search.records.close();
        }
        if (search.end == null && !search.records.hasNext()) {
            search.end = reading.atItsEnd();
        }
        return search.end == null;
    }

    /**
     * Returns whether this is called by a streaming split that has read all parts, and asks once more so as to release them. A step that
     * splits this body again must not be told that it is empty, and looks the same otherwise.
     */
    private static boolean isAskedBySplitThatIsDone() {
        return StackWalker.getInstance()
                .walk(frames -> frames.dropWhile(frame -> frame.getClassName().equals(RecordIterator.class.getName()))
                        // One frame in Camel 4.18, and two in Camel 4.22.
                        .dropWhile(frame -> frame.getClassName().startsWith(PARTS))
                        .findFirst()
                        .filter(frame -> frame.getClassName().equals(SPLIT)
                                && frame.getMethodName().equals("doDone"))
                        .isPresent());
    }

    private T next(Object reader, String name) {
        String problem = reading.begin(reader, name);
        if (problem != null) {
            throw new IllegalStateException("search: " + problem);
        }
        try {
            T next = search.records.next();
            search.read.incrementAndGet();
            return next;
        } catch (IllegalStateException e) {
            String closed = reading.ended();
            throw closed == null ? e : new IllegalStateException("search: " + closed, e);
        }
    }

    /** Reads all records that are left, and closes this. */
    List<T> toList() {
        Object reader = new Object();
        String name = "a conversion to List";
        List<T> all = new ArrayList<>();
        try {
            while (hasNext(reader, name)) {
                all.add(next(reader, name));
            }
            return all;
        } finally {
            close(reader);
        }
    }

    /** Returns the records that are left as the JSON of one search. They are read as the stream is read. */
    InputStream toJson() {
        Object reader = new Object();
        String name = "a conversion to a stream";
        Iterator<byte[]> records = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return RecordIterator.this.hasNext(reader, name);
            }

            @Override
            public byte[] next() {
                return search.json.apply(RecordIterator.this.next(reader, name));
            }
        };
        return new RecordJsonStream(search.summary, records, () -> close(reader));
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try (InputStream json = toJson()) {
            json.transferTo(out);
        }
    }

    /** Returns a body for a copy of the exchange. The two share the records: only one of them can be read. */
    @Override
    public RecordIterator<T> copy(Exchange exchange) {
        return new RecordIterator<>(search, reading, exchange);
    }

    @Override
    public long length() {
        return -1;
    }

    /** Returns the number of records that were read. */
    @Override
    public long position() {
        return search.read.get();
    }

    /** Describes the search. Nothing is read for that. */
    @Override
    public String toString() {
        return "whole search" + (search.query == null || search.query.isBlank() ? "" : " of '" + search.query + "'")
                + ", " + search.summary.total() + " records, " + search.read + " read";
    }

    private record Carrier(Exchange exchange, boolean handledBefore) {

        /**
         * Returns whether a split has stopped. A split that stops (stopOnException) sets an exception on its exchange that refers to the
         * failed part; if a handler has dealt with the failure, the exchange is marked. A split that continues only carries the exception
         * of the part and doesn't count.
         */
        boolean splitHasStopped() {
            if (exchange.getException() instanceof CamelExchangeException stopped && stopped.getExchange() != null) {
                Object whole = stopped.getExchange().getProperty(Exchange.CORRELATION_ID);
                if (exchange.getExchangeId().equals(whole)) {
                    return true;
                }
            }
            return !handledBefore && exchange.getExchangeExtension().isFailureHandled();
        }
    }

    @Override
    void closeContent() {
        search.records.close();
    }

    /**
     * Ends the reading, unless another reader has it. Whoever reads this afterwards gets an exception, and never what looks like an empty
     * search.
     */
    @Override
    public void close() {
        close(this);
    }

    private void close(Object reader) {
        if (!reading.belongsToOther(reader)) {
            String reached = search.end;
            reading.end(reached == null ? "this body was closed before its end" : reached);
            closeContent();
        }
    }
}
