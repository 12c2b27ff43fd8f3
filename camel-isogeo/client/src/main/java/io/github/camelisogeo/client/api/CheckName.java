package io.github.camelisogeo.client.api;

/** Whether an operation looks for an existing object with the same name before it creates one. */
public enum CheckName {
    /** Does not look. */
    NONE,
    /** Looks for the same name. */
    NAME
}
