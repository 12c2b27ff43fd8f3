package io.github.camelisogeo.client.api;

/** Whether one of the same email address is looked for before something is created. */
public enum CheckEmail {
    /** It is not. */
    NONE,
    /** It is. */
    EMAIL
}
