package io.github.camelisogeo.client.api;

/** Whether an operation looks for an existing object with the same location or name before it creates one. */
public enum CheckLocationOrName {
    /** Does not look. */
    NONE,
    /** Looks for the same location. */
    LOCATION,
    /** Looks for the same name. */
    NAME
}
