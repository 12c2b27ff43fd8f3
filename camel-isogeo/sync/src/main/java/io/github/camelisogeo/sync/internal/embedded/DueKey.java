package io.github.camelisogeo.sync.internal.embedded;

import java.time.Instant;
import java.util.Comparator;

/** The key by which rows are found that are due. Rows without a time come first. */
record DueKey(String phase, Instant due, String id) implements Comparable<DueKey> {

    private static final Comparator<DueKey> ORDER = Comparator.comparing(DueKey::phase)
            .thenComparing(DueKey::due, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(DueKey::id);

    /** Returns a key that is below all others of its phase. */
    static DueKey below(String phase) {
        return new DueKey(phase, null, "");
    }

    @Override
    public int compareTo(DueKey other) {
        return ORDER.compare(this, other);
    }
}
