package io.github.camelisogeo.sandbox.internal.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Values that are kept for a while, under names that can't be guessed. */
final class ShortLived<T> {

    /**
     * The maximum number of values. Endless requests push out the oldest values, instead of using more and more memory.
     */
    private static final int MOST = 1000;

    private final Map<String, Kept<T>> kept = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept<T>> eldest) {
            return size() > MOST;
        }
    };
    private final Duration life;
    private final Clock clock;

    ShortLived(Duration life, Clock clock) {
        this.life = life;
        this.clock = clock;
    }

    synchronized String keep(T thing) {
        String name = Tokens.unguessable();
        kept.put(name, new Kept<>(thing, clock.instant().plus(life)));
        return name;
    }

    synchronized Optional<T> find(String name) {
        Kept<T> found = kept.get(name);
        return found != null && clock.instant().isBefore(found.end()) ? Optional.of(found.thing()) : Optional.empty();
    }

    private record Kept<T>(T thing, Instant end) {}
}
