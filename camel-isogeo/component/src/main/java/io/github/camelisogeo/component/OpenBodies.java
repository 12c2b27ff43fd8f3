package io.github.camelisogeo.component;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.apache.camel.Exchange;
import org.apache.camel.support.SynchronizationAdapter;

/**
 * The streaming bodies that a producer has returned. Each is closed when its exchange is done, and those that are still open are closed
 * when the producer stops.
 */
final class OpenBodies {

    private final Set<StreamingBody> open = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    void closeWith(Exchange exchange, StreamingBody body) {
        open.add(body);
        exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
            @Override
            public void beforeHandover(Exchange target) {
                body.carriedBy(target);
            }

            @Override
            public void onDone(Exchange done) {
                open.remove(body);
                body.closeWithExchange();
            }
        });
    }

    /**
     * Closes all bodies that are still being read. Their readers get an exception, so that this doesn't look like the end of the content.
     */
    void abort() {
        for (StreamingBody body : open.toArray(StreamingBody[]::new)) {
            body.abort();
        }
        open.clear();
    }
}
