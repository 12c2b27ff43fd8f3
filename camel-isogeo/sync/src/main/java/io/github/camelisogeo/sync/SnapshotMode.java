package io.github.camelisogeo.sync;

/** What the first poll of a new state hands over. */
public enum SnapshotMode {
    /** Every record, as created. */
    INITIAL,
    /** Nothing: only what changes from then on. */
    NEVER
}
