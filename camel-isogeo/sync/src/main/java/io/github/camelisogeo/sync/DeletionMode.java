package io.github.camelisogeo.sync;

import java.util.Locale;

/** What happens to the deletions that a feed has found and confirmed. */
public enum DeletionMode {
    /** They are delivered. */
    SEND,
    /** They are held back until somebody releases or discards them. */
    HOLD,
    /** They are forgotten. The receiver keeps what it has of these records. */
    IGNORE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
