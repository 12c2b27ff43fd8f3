package io.github.camelisogeo.component;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.search.MetadataStream;
import java.io.Closeable;
import java.util.Iterator;
import java.util.NoSuchElementException;
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
    private volatile boolean aborted;

    RecordIterator(MetadataStream records, Exchange exchange) {
        this.records = records;
        carriedBy(exchange);
    }

    /** Sets the exchange that carries this body from now on. A queue, for instance, passes the body to another exchange. */
    void carriedBy(Exchange exchange) {
        carrier = new Carrier(exchange, exchange.getExchangeExtension().isFailureHandled());
    }

    /** Returns the total, tags, envelope and query of the search, without results. */
    public MetadataSearch summary() {
        return records.summary();
    }

    /** Returns whether there is another record. Never throws: if reading has failed, this returns true and {@link #next} throws. */
    @Override
    public boolean hasNext() {
        if (aborted) {
            return true;
        }
        if (carrier.splitHasStopped()) {
            close();
            return false;
        }
        // Closed by the producer while it waited. This must not look like the end of the search.
        return records.hasNext() || aborted;
    }

    @Override
    public Metadata next() {
        if (!aborted) {
            try {
                return records.next();
            } catch (NoSuchElementException e) {
                if (!aborted) {
                    throw e;
                }
            }
        }
        throw new IllegalStateException("search: the producer was stopped before all records were read");
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

    /** Closes this iterator because the producer stops. */
    void abort() {
        aborted = true;
        close();
    }

    @Override
    public void close() {
        records.close();
    }
}
