package io.github.camelisogeo.client.model;

/** What a body is sent for: to create an object or to update it. */
public enum Use {
    CREATE,
    UPDATE
}
