package io.github.camelisogeo.client.api;

/** Whether an operation looks for an existing object with the same code before it creates one. */
public enum CheckCode {
    /** Does not look. */
    NONE,
    /** Looks for the same code. */
    CODE
}
