package io.github.camelisogeo.client.api;

/** Whether an operation looks for an existing object with the same email address before it creates one. */
public enum CheckEmail {
    /** Does not look. */
    NONE,
    /** Looks for the same email address. */
    EMAIL
}
