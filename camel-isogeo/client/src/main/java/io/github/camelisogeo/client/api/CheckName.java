package io.github.camelisogeo.client.api;

/** Whether one of the same name is looked for before something is created. */
public enum CheckName {
    /** It is not. */
    NONE,
    /** It is. */
    NAME
}
