package io.github.camelisogeo.sync;

/** What the first poll with a new state delivers. */
public enum SnapshotMode {
    /** Delivers every record as created. */
    INITIAL,
    /** Delivers nothing. Only later changes are delivered. */
    NEVER
}
