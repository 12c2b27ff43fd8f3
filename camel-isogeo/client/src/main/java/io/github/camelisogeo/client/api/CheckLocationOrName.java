package io.github.camelisogeo.client.api;

/** By what an existing one is looked for before something is created. */
public enum CheckLocationOrName {
    /** It is not looked for. */
    NONE,
    /** By the location. */
    LOCATION,
    /** By the name. */
    NAME
}
