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
 * The records of a whole search as a message body, in order. Threads may share it.
 *
 * <p>Camel's streaming split reads an iterator to its end after it has stopped; this one ends itself then, and closes its connections.
 */
public final class RecordIterator implements Iterator<Metadata>, Closeable {

    private final MetadataStream records;
    private volatile Carrier carrier;
    private volatile boolean aborted;

    RecordIterator(MetadataStream records, Exchange exchange) {
        this.records = records;
        carriedBy(exchange);
    }

    /** Notes the exchange whose body this is from now on: a queue of Camel hands it over to another one. */
    void carriedBy(Exchange exchange) {
        carrier = new Carrier(exchange, exchange.getExchangeExtension().isFailureHandled());
    }

    /** Total, tags, envelope and query of the search, without results. */
    public MetadataSearch summary() {
        return records.summary();
    }

    /** Never throws: true also when a failure is pending, which {@link #next} throws. */
    @Override
    public boolean hasNext() {
        if (aborted) {
            return true;
        }
        if (carrier.splitHasStopped()) {
            close();
            return false;
        }
        // Aborted while it waited: that must not look like the end.
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
        throw new IllegalStateException("search: the producer was stopped while records were being read");
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

    /** Ends the reading from outside. */
    void abort() {
        aborted = true;
        close();
    }

    @Override
    public void close() {
        records.close();
    }
}
