package io.github.camelisogeo.component;

import io.github.camelisogeo.client.value.Word;

/** What {@code isogeo:feed} can do with a feed. */
public enum FeedAction {
    /** Returns what the feed has done and has to do. */
    STATUS,
    /** Has the next poll compare all identifiers. */
    RECONCILE,
    /** Delivers records again. */
    REPLAY,
    /** Delivers changes that are held back or parked. */
    RELEASE,
    /** Forgets changes that are held back or parked. */
    DISCARD,
    /** Deletes the state. */
    RESET,
    /** Returns the state as lines of JSON. */
    EXPORT,
    /** Replaces the state by that of an export. */
    IMPORT;

    /** Returns true if it is done to records, of which some can be named. */
    boolean takesRecords() {
        return this == REPLAY || this == RELEASE || this == DISCARD;
    }

    @Override
    public String toString() {
        return Word.of(this);
    }
}
