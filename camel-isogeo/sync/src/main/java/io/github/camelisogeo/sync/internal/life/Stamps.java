package io.github.camelisogeo.sync.internal.life;

import io.github.camelisogeo.client.model.DateTime;
import java.time.Instant;
import java.util.Optional;

/** Compares the {@code _modified} of records. */
public final class Stamps {

    /** Stands for the {@code _modified} of a delivered version that has none, since null means that none was delivered. */
    private static final DateTime NONE = DateTime.asWritten("none");

    private Stamps() {}

    /** Returns the {@code _modified} of a version that was delivered, never null. */
    static DateTime delivered(DateTime modified) {
        return modified == null ? NONE : modified;
    }

    /** Returns the {@code _modified} of a version that was delivered, or null if it has none or none was delivered. */
    public static DateTime modified(DateTime delivered) {
        return NONE.equals(delivered) ? null : delivered;
    }

    /** Returns true if a version is newer than another one. A version is newer than none, and one without a date is newer than nothing. */
    public static boolean isNewer(DateTime one, DateTime other) {
        if (one == null) {
            return false;
        }
        if (other == null) {
            return true;
        }
        Optional<Instant> instant = one.optionalInstant();
        Optional<Instant> otherInstant = other.optionalInstant();
        if (instant.isPresent() && otherInstant.isPresent()) {
            return instant.get().isAfter(otherInstant.get());
        }
        // Texts that aren't dates can only be told apart.
        return instant.isPresent() || otherInstant.isEmpty() && !one.equals(other);
    }

    /** Returns the point in time of a version, or null if it has none. */
    public static Instant instant(DateTime stamp) {
        return stamp == null ? null : stamp.optionalInstant().orElse(null);
    }
}
