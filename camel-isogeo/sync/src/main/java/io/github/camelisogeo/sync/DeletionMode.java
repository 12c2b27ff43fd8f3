package io.github.camelisogeo.sync;

import io.github.camelisogeo.client.value.Word;

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
        return Word.of(this);
    }
}
