package io.github.camelisogeo.component;

import java.io.Closeable;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;

/**
 * A message body that is read from the network or from a file while the route consumes it. It can be read once, and it is closed with its
 * exchange. Its text in logs is a description, for which nothing is read.
 *
 * <p>It is a {@link StreamCache} so that Camel doesn't copy it to memory, and so that the exchanges of a wire tap or a parallel multicast get
 * bodies of their own. These share the content: the first one that reads it has it, the others get an exception.
 */
abstract class StreamingBody implements StreamCache, Closeable {

    final SingleReading reading;

    StreamingBody(SingleReading reading) {
        this.reading = reading;
    }

    /** Closes the content. */
    abstract void closeContent();

    /** Sets the exchange that has this body from now on. A queue, for instance, passes the body to another exchange. */
    void carriedBy(Exchange exchange) {
        // Most bodies needn't know.
    }

    /** Ends the reading because the exchange is done. */
    void closeWithExchange() {
        reading.endWithExchange();
        closeContent();
    }

    /** Ends the reading because the producer stops. */
    void abort() {
        reading.end("the producer was stopped while this body was being read");
        closeContent();
    }

    /** Does nothing: the content can be read only once, and for a log nothing is read. */
    @Override
    public void reset() {
        // Camel calls this before and after each step of a route.
    }

    @Override
    public boolean inMemory() {
        return false;
    }

    /** Returns what this is, without reading it. */
    @Override
    public abstract String toString();
}
