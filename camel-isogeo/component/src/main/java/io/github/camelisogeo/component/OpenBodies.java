package io.github.camelisogeo.component;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    private final Set<RecordIterator> iterators =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    void closeWith(Exchange exchange, Closeable body) {
        if (body instanceof RecordIterator iterator) {
            iterators.add(iterator);
        }
        exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
            @Override
            public void beforeHandover(Exchange target) {
                if (body instanceof RecordIterator iterator) {
                    iterator.carriedBy(target);
                }
            }

            @Override
            public void onDone(Exchange done) {
                close(body);
            }
        });
    }

    private void close(Closeable body) {
        try {
            if (body instanceof RecordIterator iterator) {
                iterators.remove(iterator);
                iterator.closeWithExchange();
            } else {
                body.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Closes all bodies that are still being read. Their readers get an exception, so that this doesn't look like the end of the search.
     */
    void abort() {
        for (RecordIterator iterator : iterators.toArray(RecordIterator[]::new)) {
            iterator.abort();
        }
        iterators.clear();
    }
}
