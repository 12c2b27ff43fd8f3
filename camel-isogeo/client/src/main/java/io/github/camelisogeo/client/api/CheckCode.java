package io.github.camelisogeo.client.api;

/** Whether one of the same code is looked for before something is created. */
public enum CheckCode {
    /** It is not. */
    NONE,
    /** It is. */
    CODE
}
