package io.github.camelisogeo.client.api;

/** Whether an operation looks for an existing object with the same name or email address before it creates one. */
public enum CheckNameOrEmail {
    /** Does not look. */
    NONE,
    /** Looks for the same name. */
    NAME,
    /** Looks for the same email address. */
    EMAIL
}
