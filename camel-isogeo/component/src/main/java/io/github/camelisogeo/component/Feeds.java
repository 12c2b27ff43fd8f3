package io.github.camelisogeo.component;

import io.github.camelisogeo.sync.ChangeFeed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.camel.CamelContext;

/**
 * The feeds of a component's consumers. Those that have stopped are remembered, so that {@code isogeo:feed} finds their states without being
 * told the store again. Thread-safe.
 */
final class Feeds {

    private record Key(String stateId, StorePlace place) {}

    private final Map<Key, Optional<ChangeFeed>> feeds = new LinkedHashMap<>();

    /** Registers a feed that runs. */
    synchronized void started(String stateId, StorePlace place, ChangeFeed feed) {
        feeds.put(new Key(stateId, place), Optional.of(feed));
    }

    /** Registers a feed that works on a copy of a state, unless that state has a feed: an operator means that one. */
    synchronized void rehearses(String stateId, StorePlace place, ChangeFeed feed) {
        Key key = new Key(stateId, place);
        if (feeds.getOrDefault(key, Optional.empty()).isEmpty()) {
            feeds.put(key, Optional.of(feed));
        }
    }

    /** Registers that a feed doesn't run, or runs on another node. */
    synchronized void stopped(String stateId, StorePlace place, ChangeFeed feed) {
        Key key = new Key(stateId, place);
        Optional<ChangeFeed> registered = feeds.get(key);
        if (registered == null || registered.isEmpty() || registered.get() == feed) {
            feeds.put(key, Optional.empty());
        }
    }

    /**
     * Returns the feed with a name.
     *
     * @param options options that may name the store; otherwise it is that of the consumer with this name, or the default one
     * @throws IllegalArgumentException if several consumers have this name, each in another store
     */
    synchronized FeedControl find(String stateId, FeedConfiguration options, CamelContext context) {
        if (StorePlace.isGiven(options)) {
            return control(new Key(stateId, StorePlace.of(options, context)));
        }
        List<Key> named = feeds.keySet().stream()
                .filter(key -> key.stateId().equals(stateId))
                .toList();
        if (named.size() > 1) {
            throw new IllegalArgumentException("isogeo:feed: several stores have a state named '" + stateId
                    + "': name one of them by the option stateDirectory or stateStore");
        }
        return control(named.isEmpty() ? new Key(stateId, StorePlace.of(options, context)) : named.get(0));
    }

    /** Calls a consumer with the name and the feed of each consumer that has been started. */
    void forEach(BiConsumer<String, FeedControl> consumer) {
        List<Key> keys;
        synchronized (this) {
            keys = List.copyOf(feeds.keySet());
        }
        keys.forEach(key -> consumer.accept(key.stateId(), control(key)));
    }

    private synchronized FeedControl control(Key key) {
        Optional<ChangeFeed> running = feeds.getOrDefault(key, Optional.empty());
        return running.isPresent()
                ? new RunningFeed(running.get())
                : new StoppedFeed(key.stateId(), key.place().store());
    }
}
