package io.github.camelisogeo.component;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.search.MetadataStream;
import java.io.Closeable;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.camel.CamelExchangeException;
import org.apache.camel.Exchange;

/**
 * The records of a whole search as a message body, in order. Safe for use by multiple threads.
 *
 * <p>After Camel's streaming split has stopped, it still reads its iterator to the end. This iterator then ends itself and closes its
 * connections.
 */
public final class RecordIterator implements Iterator<Metadata>, Closeable {

    private final MetadataStream records;
    private final String query;
    private final AtomicLong read = new AtomicLong();
    private volatile Carrier carrier;

    /** Why a reader was told that there are no more records, or null if there may be more. */
    private volatile String end;

    /** The reason why this can't be read any more, or null if it may still be read. */
    private volatile String closed;

    /**
     * @param query the query, or null if there is none; for messages
     */
    RecordIterator(MetadataStream records, String query, Exchange exchange) {
        this.records = records;
        this.query = query;
        carriedBy(exchange);
    }

    /** Sets the exchange that has this body from now on. A queue, for instance, passes the body to another exchange. */
    void carriedBy(Exchange exchange) {
        carrier = new Carrier(exchange, exchange.getExchangeExtension().isFailureHandled());
    }

    /** Returns total, tags, envelope and query of the search, without results. */
    public MetadataSearch summary() {
        return records.summary();
    }

    /**
     * Returns true if there is another record. Never throws. It also returns true if a page couldn't be read, or if this can't be read any
     * more because it was read or closed; {@link #next} then throws.
     */
    @Override
    public boolean hasNext() {
        if (closed != null) {
            return true;
        }
        if (end == null && carrier.splitHasStopped()) {
            end = "the split has stopped";
            records.close();
        }
        if (end == null && !records.hasNext()) {
            end =
                    "this body was already read: convert the body to List.class, or use the client, to read it several times";
        }
        return end == null;
    }

    /**
     * Returns the next record.
     *
     * @throws IllegalStateException if this was read or closed before
     */
    @Override
    public Metadata next() {
        if (closed != null) {
            throw new IllegalStateException("search: " + closed);
        }
        try {
            Metadata next = records.next();
            read.incrementAndGet();
            return next;
        } catch (IllegalStateException e) {
            throw closed == null ? e : new IllegalStateException("search: " + closed, e);
        }
    }

    /** Describes the search. Nothing is read for that. */
    @Override
    public String toString() {
        return "whole search" + (query == null || query.isBlank() ? "" : " of '" + query + "'") + ", "
                + records.summary().total() + " records, " + read + " read";
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

    /** Stops reading because the exchange is done. */
    void closeWithExchange() {
        close(
                "this body was closed with its exchange: convert the body to List.class, or use the client, to read it later");
    }

    /** Stops reading because the producer stops. */
    void abort() {
        close("the producer was stopped while records were being read");
    }

    /** Stops reading. Whoever reads this afterwards gets an exception, and never what looks like an empty search. */
    @Override
    public void close() {
        String reached = end;
        close(reached == null ? "this body was closed before its end" : reached);
    }

    private void close(String why) {
        if (closed == null) {
            closed = why;
        }
        records.close();
    }
}
