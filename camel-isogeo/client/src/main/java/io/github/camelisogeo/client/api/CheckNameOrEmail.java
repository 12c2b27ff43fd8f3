package io.github.camelisogeo.client.api;

/** By what an existing one is looked for before something is created. */
public enum CheckNameOrEmail {
    /** It is not looked for. */
    NONE,
    /** By the name. */
    NAME,
    /** By the email address. */
    EMAIL
}
