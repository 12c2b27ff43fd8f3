package io.github.camelisogeo.sync;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The records to deliver again, as updated, although nothing changed. Immutable.
 *
 * @param since the instant from which on records must have changed, or null for any
 * @param ids the identifiers of the records, or an empty set for all
 */
public record Replay(Instant since, Set<String> ids) {

    public Replay {
        ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }

    /** Returns a replay of all records. */
    public static Replay all() {
        return new Replay(null, Set.of());
    }

    /** Returns a replay of the records whose {@code _modified} isn't before an instant. */
    public static Replay since(Instant since) {
        return new Replay(since, Set.of());
    }

    /**
     * Returns a replay of some records.
     *
     * @throws IllegalArgumentException if there are no identifiers
     */
    public static Replay ids(Collection<String> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("ids is empty: it must name the records to deliver again");
        }
        return new Replay(null, new LinkedHashSet<>(ids));
    }
}
