package io.github.camelisogeo.sync;

import io.github.camelisogeo.client.value.Word;

/** What a feed with a new state delivers. */
public enum SnapshotMode {
    /** First all records, each as created, and then what changes. */
    INITIAL,
    /** Only what changes from now on. */
    NEVER,
    /** All records, each as created, and nothing afterwards. */
    ONLY;

    @Override
    public String toString() {
        return Word.of(this);
    }
}
