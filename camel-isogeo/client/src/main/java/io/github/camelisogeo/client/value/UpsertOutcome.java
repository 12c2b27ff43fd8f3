package io.github.camelisogeo.client.value;

/** What an upsert did. */
public enum UpsertOutcome {
    /** There was no such object, so it was created. */
    CREATED,
    /** The object was there and differed. */
    UPDATED,
    /** The object was there as wanted, so nothing was sent. */
    UNCHANGED
}
