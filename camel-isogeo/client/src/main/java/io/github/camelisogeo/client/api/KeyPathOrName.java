package io.github.camelisogeo.client.api;

/** The attribute by which an upsert finds an object whose {@code _id} it doesn't know. */
public enum KeyPathOrName {
    /** The same path. */
    PATH,
    /** The same name. */
    NAME
}
