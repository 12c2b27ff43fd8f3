package io.github.camelisogeo.component;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.search.MetadataStream;
import java.io.Closeable;
import java.util.Iterator;
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
    private volatile Carrier carrier;

    /** The reason why this was closed before its end, or null if it may still be read. */
    private volatile String closed;

    RecordIterator(MetadataStream records, Exchange exchange) {
        this.records = records;
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
     * Returns true if there is another record. Never throws. It also returns true if a page couldn't be read or if this was closed before
     * its end; {@link #next} then throws.
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
