package io.github.camelisogeo.client.model;

/** What a body is sent for. */
public enum Use {
    CREATE,
    UPDATE
}
