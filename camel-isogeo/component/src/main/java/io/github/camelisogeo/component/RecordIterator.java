package io.github.camelisogeo.component;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.search.MetadataStream;
import java.io.Closeable;
import java.util.Iterator;
import org.apache.camel.CamelExchangeException;
import org.apache.camel.Exchange;

/**
 * The records of a whole search as a message body, in order. Threads may share it.
 *
 * <p>Camel's streaming split reads an iterator to its end after it has stopped; this one ends itself then, and closes its connections.
 */
public final class RecordIterator implements Iterator<Metadata>, Closeable {

    private final MetadataStream records;
    private volatile Carrier carrier;

    /** Why it was closed before its end; null while it may be read. */
    private volatile String closed;

    RecordIterator(MetadataStream records, Exchange exchange) {
        this.records = records;
        carriedBy(exchange);
    }

    /** Notes the exchange whose body this is from now on: a queue of Camel hands it over to another one. */
    void carriedBy(Exchange exchange) {
        carrier = new Carrier(exchange, exchange.getExchangeExtension().isFailureHandled());
    }

    /** Returns total, tags, envelope and query of the search, without results. */
    public MetadataSearch summary() {
        return records.summary();
    }

    /**
     * Returns true if there is another record. It never throws: it is true also if a failure is pending, or if this was closed before its
     * end, which {@link #next} throws.
     */
    @Override
    public boolean hasNext() {
        if (carrier.splitHasStopped()) {
            close("the split has stopped");
            return false;
        }
        return records.hasNext();
    }

    /**
     * Returns the next record.
     *
     * @throws IllegalStateException if this was closed before its end
     */
    @Override
    public Metadata next() {
        try {
            return records.next();
        } catch (IllegalStateException e) {
            throw closed == null ? e : new IllegalStateException("search: " + closed, e);
        }
    }

    private record Carrier(Exchange exchange, boolean handledBefore) {

        /**
         * A split that stops (stopOnException) puts an exception on its exchange whose own exchange is the failed part; a failure that
         * a handler dealt with leaves a mark. A split that goes on carries the bare exception of the part, and is not meant here.
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

    /** Ends the reading because its exchange is done. */
    void closeWithExchange() {
        close(
                "this body was closed with its exchange: convert the body to List.class, or use the client, to read it later");
    }

    /** Ends the reading because the producer stops. */
    void abort() {
        close("the producer was stopped while records were being read");
    }

    @Override
    public void close() {
        close("this body was closed before its end");
    }

    private void close(String why) {
        if (closed == null) {
            closed = why;
        }
        records.close();
    }
}
